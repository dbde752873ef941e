import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { CalendarFile } from '../core/election-schema.ts';
import { Misuse } from './misuse.ts';

const SOURCE =
  'Made by “armslength calendar holidays” from date-holidays (holiday data: CC BY-SA 3.0, with attributions in its LICENSE).';

export interface HolidayWish {
  readonly country: string;
  readonly region?: string;
  readonly id?: string;
  /** Years, both included. */
  readonly from: number;
  readonly to: number;
}

/** A hundred modules, which few commands need: they are read when the first of these asks for them. */
const library = (): typeof Holidays =>
  createRequire(import.meta.url)('date-holidays') as typeof Holidays;

/** Whether the holidays of a country, by its two letters, are known. */
export function hasHolidays(country: string): boolean {
  const Known = library();
  return Object.hasOwn(new Known().getCountries('en'), country);
}

/** The days on which offices are closed, of a country or a part of it, as the file of a calendar. @throws Misuse */
export function holidayCalendar({ country, region, id, from, to }: HolidayWish): CalendarFile {
  const Known = library();
  const known = new Known();
  const countries = known.getCountries('en');
  const place = country.toUpperCase();
  const nameOfCountry = countries[place];
  if (nameOfCountry === undefined)
    throw new Misuse(`${country}: expected one of ${Object.keys(countries).join(', ')}`);
  const states: Record<string, string> = known.getStates(place, 'en') ?? {};
  const part = region?.toUpperCase();
  if (part !== undefined && states[part] === undefined)
    throw new Misuse(`--region ${region}: expected one of ${Object.keys(states).join(', ')}`);
  const holidays = part === undefined ? new Known(place) : new Known(place, part);
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return {
    id: id ?? [place, part].filter(Boolean).join('-').toLowerCase(),
    name: [nameOfCountry, part === undefined ? '' : states[part]].filter(Boolean).join(', '),
    country: place,
    source: SOURCE,
    from,
    to,
    holidays: years
      .flatMap((year) => holidays.getHolidays(year, 'en'))
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date, name }) => ({ date: date.slice(0, 'yyyy-mm-dd'.length), name })),
  };
}
