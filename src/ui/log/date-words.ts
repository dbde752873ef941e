/** Days as people type them in figures, in any of our languages: the day comes first, or else all of it as in ISO 8601. */

import { clockWriter, dayWriter, momentWriter } from '../../core/wording/dates.ts';
import { localeOf } from '../../core/wording/locale.ts';
import type { Language } from '../../core/words.ts';
import { hereZone } from '../dates.ts';

const DAY = 24 * 60 * 60 * 1000;
const A_SUNDAY = Date.UTC(2026, 2, 1);

/** By the calendar; a year that was not typed is any. */
interface TypedDay {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** `14.3.2026`, `14/3-26`, `14.3.` and their like; `2026-03-14`. A time of day is none: no month has so many quarters. */
const DAY_FIRST = /^(?<day>\d{1,2})[./-](?<month>\d{1,2})(?:[./-](?<year>\d{4}|\d{2}))?\.?$/;
const YEAR_FIRST = /^(?<year>\d{4})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})$/;

/** The day that a word says in figures. */
export function dayIn(word: string): TypedDay | undefined {
  const { day, month, year } = (DAY_FIRST.exec(word) ?? YEAR_FIRST.exec(word))?.groups ?? {};
  const said = { day: Number(day), month: Number(month) };
  if (!(said.day >= 1 && said.day <= 31 && said.month >= 1 && said.month <= 12)) return undefined;
  return { ...said, ...(year && { year: Number(year) + (year.length === 2 ? 2000 : 0) }) };
}

/** Whether an instant (epoch milliseconds) is on it, by the clock of this device. */
export function isOn(instant: number, { day, month, year }: TypedDay): boolean {
  const date = new Date(instant);
  return (
    date.getDate() === day &&
    date.getMonth() + 1 === month &&
    (year === undefined || date.getFullYear() === year)
  );
}

/** What was typed, word by word; a date that is spaced out, such as `14. 3. 2026`, is one, and `14.mar.2026` is three. */
export const wordsIn = (typed: string): readonly string[] =>
  typed
    .replaceAll(/\b(\d{1,2}\.)\s+(?=\d{1,2}\.(?:\s|\d|$))/g, '$1')
    .replaceAll(/\b(\d{1,2}\.\d{1,2}\.)\s+(?=\d{4}\b)/g, '$1')
    .replaceAll(/(?<!\S)(\d{1,2}\.)(\p{L}{3,}\.?)(?=\d{4}\b|\s|$)/gu, '$1 $2 ')
    .split(/\s+/)
    .filter(Boolean);

/** What each day is called, its day of the week among it, for instants (epoch milliseconds) by the clock of this device. */
export function dayNamer(language: Language): (instant: number) => string {
  const [day, name] = [
    dayWriter(hereZone(), language),
    new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }),
  ];
  const names = Array.from({ length: 7 }, (_, number) => name.format(A_SUNDAY + number * DAY));
  return (instant) => `${names[new Date(instant).getDay()]} ${day(instant)}`;
}

/** What stands between a day and a time of day, such as `kl.`: it is written in every row. */
export function joining(language: Language): string {
  const [day, time, both] = [dayWriter, clockWriter, momentWriter].map((of) =>
    of('UTC', language)(A_SUNDAY),
  ) as [string, string, string];
  return both.replace(day, '').replace(time, '').trim();
}
