/** Of which days there are notes, and of where: what the chart shows, and the table beside it. Nothing is counted. */
import { termsIn } from '../../core/wording/terms/terms.ts';
import { inLanguage, type Language, SURFACES } from '../../core/words.ts';
import { hereZone } from '../dates.ts';
import type { ShownPeriod } from '../periods.ts';
import type { Journal } from './journal.ts';
import type { ShownNote } from './order.ts';

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
  const surfaces = SURFACES.map((surface) => ({ surface, days: new Set<number>() }));
  const bySurface = new Map(surfaces.map(({ surface, days }) => [surface, days]));
  for (let place = 0; place < journal.shown.length; place += 1) {
    const { note, superseded } = journal.shown[place] as ShownNote;
    const time = journal.times[place] ?? 0;
    const noon = noons[journal.days.of[place] ?? 0];
    if (superseded || noon === undefined || time < span.from || time >= span.until) continue;
    bySurface.get(note.surface)?.add(noon);
  }
  const lanes = surfaces
    .filter(({ days }) => days.size > 0)
    .map(({ surface, days }) => ({
      name: termsIn(language).surfaces[surface],
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
    return { from: from - beside, until: until + beside, shaded: { name, from, until } };
  }
  const until = (times[0] ?? 0) + DAY;
  return { from: until - WITHOUT_PERIOD, until };
}

function noonOf(instant: number): number {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(hereZone());
  return local.startOfDay().add({ hours: 12 }).epochMilliseconds;
}
