/** Where the line of time of the chart is marked, and with which words: no day, month or year twice. */
import { localeOf } from '../../core/wording/locale.ts';
import type { Language } from '../../core/words.ts';
import { widthOf } from './lane-labels.ts';

export interface Tick {
  /** Epoch milliseconds. */
  readonly at: number;
  /** In a line, or in two where the year is said as well. */
  readonly label: string;
}

/** What the line shows: `[from, until)` in epoch milliseconds, by the days of an IANA `zone`, on so many CSS pixels. */
export interface Line {
  readonly from: number;
  readonly until: number;
  readonly zone: string;
  readonly room: number;
}

type Unit = 'day' | 'month' | 'year';

const STEPS: readonly (readonly [Unit, number])[] = [
  ...[1, 2, 7, 14].map((every) => ['day', every] as const),
  ...[1, 2, 3, 6].map((every) => ['month', every] as const),
  ...[1, 2, 5, 10, 20, 50, 100].map((every) => ['year', every] as const),
];
/** Milliseconds, about. */
const DAY = 24 * 60 * 60 * 1000;
const LENGTH: Readonly<Record<Unit, number>> = { day: DAY, month: 30 * DAY, year: 365 * DAY };
/** CSS pixels: no label is as narrow. */
const LEAST = 20;

const STYLES: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

/** As many as have room beside each other. */
export function ticksOf(line: Line, language: Language): readonly Tick[] {
  const { from, until, room } = line;
  const ofInstant = room / (until - from);
  for (const [unit, every] of STEPS) {
    if (LENGTH[unit] * every * ofInstant < LEAST) continue;
    const ticks = ticksBy(unit, every, line, language);
    const least = Math.min(
      ...ticks.slice(1).map(({ at }, before) => at - (ticks[before]?.at ?? 0)),
    );
    if (widthOf(ticks.map(({ label }) => label)) <= least * ofInstant) return ticks;
  }
  return [];
}

function ticksBy(
  unit: Unit,
  every: number,
  { from, until, zone }: Line,
  language: Language,
): readonly Tick[] {
  const [first, last] = [from, until].map((instant) =>
    Temporal.Instant.fromEpochMilliseconds(Math.round(instant))
      .toZonedDateTimeISO(zone)
      .toPlainDate(),
  ) as [Temporal.PlainDate, Temporal.PlainDate];
  const write = (style: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: zone });
    return (instant: number) => format.format(instant);
  };
  const [name, year] = [write(STYLES[unit]), write(STYLES.year)];
  const withYear = unit !== 'year' && first.year !== last.year;
  const ticks: Tick[] = [];
  let date = beginning(unit, every, first);
  while (Temporal.PlainDate.compare(date, last) <= 0) {
    // A day is marked where its note is, in the middle of it.
    const plainTime = unit === 'day' ? '12:00' : '00:00';
    const at = date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
    const label = withYear ? `${name(at)}\n${year(at)}` : name(at);
    if (at >= from && at < until) ticks.push({ at, label });
    date = date.add({ [`${unit}s`]: every });
  }
  return ticks;
}

/** The last day until `first` that a step of so many begins with. */
function beginning(unit: Unit, every: number, first: Temporal.PlainDate): Temporal.PlainDate {
  if (unit === 'day') return first;
  if (unit === 'month')
    return first.with({ day: 1, month: first.month - ((first.month - 1) % every) });
  return first.with({ day: 1, month: 1, year: first.year - (first.year % every) });
}
