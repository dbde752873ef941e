/** Of which days there are notes, and of where: what the chart shows, and the table beside it. Nothing is counted. */
import { inLanguage, type Language } from '../../core/words.ts';
import { endOfDay, hereZone, startOfDay } from '../dates.ts';
import type { ShownPeriod } from '../../core/periods.ts';
import type { Journal } from './journal.ts';
import type { ShownNote } from './order.ts';
import { NOTED_PLACES, placeIn, placeOf } from './place.ts';

/** Instants are epoch milliseconds; a day is the middle of it on this device. */
export interface Marks {
  readonly from: number;
  readonly until: number;
  /** The part that is shaded. */
  readonly shaded?: { readonly name: string; readonly from: number; readonly until: number };
  readonly lanes: readonly { readonly name: string; readonly days: readonly number[] }[];
}

const DAY = 24 * 60 * 60 * 1000;
/** What is shown on either side of a period, as a part of it. */
const BESIDE = 0.15;
/** Where no period has an end, as much is shown as in most of those that have one. */
const WITHOUT_PERIOD = 90 * DAY;

/** `undefined`: there is no note in the time that would be shown. */
export function marksOf(
  journal: Journal,
  periods: readonly ShownPeriod[],
  language: Language,
): Marks | undefined {
  const span = spanOf(journal, periods, language);
  const noons = journal.days.samples.map(noonOf);
  const places = new Map(NOTED_PLACES.map((place) => [place, new Set<number>()]));
  for (let at = 0; at < journal.shown.length; at += 1) {
    const one = journal.shown[at] as ShownNote;
    const time = journal.times[at] ?? 0;
    const noon = noons[journal.days.of[at] ?? 0];
    if (one.superseded || noon === undefined || time < span.from || time >= span.until) continue;
    places.get(placeOf(one))?.add(noon);
  }
  const lanes = [...places]
    .filter(([, days]) => days.size > 0)
    .map(([place, days]) => ({
      name: placeIn(place, language),
      days: [...days].toSorted((one, other) => one - other),
    }));
  return lanes.length > 0 ? { ...span, lanes } : undefined;
}

/** The period that is open, or else the last one that was, and some time on either side. */
function spanOf(
  { times }: Journal,
  periods: readonly ShownPeriod[],
  language: Language,
): Omit<Marks, 'lanes'> {
  const bounded = periods.flatMap(({ window: { opensAt, closesAt, name }, standing }) =>
    standing !== 'next' && opensAt !== undefined && closesAt !== undefined
      ? [{ name: inLanguage(name, language), from: opensAt, until: closesAt, standing }]
      : [],
  );
  const shaded = bounded.find(({ standing }) => standing === 'open') ?? bounded.at(-1);
  if (shaded) {
    const { name, from, until } = shaded;
    const beside = (until - from) * BESIDE;
    // Whole days, so that the middle of each is there.
    return {
      from: startOfDay(from - beside, hereZone()),
      until: endOfDay(until + beside, hereZone()),
      shaded: { name, from, until },
    };
  }
  const until = (times[0] ?? 0) + DAY;
  return { from: until - WITHOUT_PERIOD, until };
}

function noonOf(instant: number): number {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(hereZone());
  return local.startOfDay().add({ hours: 12 }).epochMilliseconds;
}
