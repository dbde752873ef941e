/** The windows of a pack as instants. A window that recurs has one occurrence an election, and no two overlap. */
import { momentsOf } from './events.ts';
import { pollingDays } from './polling-day.ts';
import { type BoundContext, countedInstant, isOpenEnded, ownInstants } from './window-bound.ts';
import { type ElectionWindow, instantOf } from './window.ts';
import type { PackWindow, RuledWindow } from './window-rule.ts';

/** `[start, end)` in epoch milliseconds. No end: it is not known yet. */
type Span = readonly [start: number, end: number | undefined];

/**
 * The occurrences of a window that matter at `now` (epoch milliseconds), in order: the last that is over, the one that
 * is open, and the next. None, where nothing tells when it opens.
 */
export function occurrencesOf(
  window: PackWindow,
  context: BoundContext,
  now: number,
): readonly ElectionWindow[] {
  const { id, name } = window;
  if (window.kind === 'always') return [{ id, name }];
  if (window.kind === 'fixed') {
    const [opensAt, closesAt] = [window.from, window.until].map((local) =>
      instantOf(local, context.zone),
    ) as [number, number];
    return [{ id, name, opensAt, closesAt }];
  }
  const spans =
    window.election === undefined
      ? spansOfEvents(window, context)
      : spansOfElections(window, context, now);
  return around(spans, now).map(([opensAt, closesAt]) => ({
    id,
    name,
    opensAt,
    ...(closesAt !== undefined && { closesAt }),
  }));
}

/** Without an election, each opening lasts until the first closing after it. */
function spansOfEvents(window: RuledWindow, context: BoundContext): readonly Span[] {
  const ends = ownInstants(window.closes, context);
  const spans: Span[] = [];
  for (const start of ownInstants(window.opens, context)) {
    const before = spans.at(-1);
    // Said again while it is open: it is open.
    if (before && (before[1] === undefined || start < before[1])) continue;
    const end = ends.find((one) => one > start);
    if (end !== undefined || isOpenEnded(window.closes)) spans.push([start, end]);
  }
  return spans;
}

/** With an election, an opening belongs to the first polling day that it lies before, a closing to the last opening. */
function spansOfElections(
  { opens, closes }: RuledWindow,
  context: BoundContext,
  now: number,
): readonly Span[] {
  const openings = ownInstants(opens, context);
  const closings = ownInstants(closes, context);
  const polls = pollsAround(context, now, [...openings, ...closings]);
  const limits = polls.map((poll) => {
    const dayAfter = poll.add({ days: 1 }).toZonedDateTime(context.zone).epochMilliseconds;
    // Where only an event can close it, what is said after polling day is about the next election.
    return (
      countedInstant(closes, poll, context) ??
      Math.max(dayAfter, countedInstant(opens, poll, context) ?? dayAfter)
    );
  });
  const starts = polls.flatMap((poll, at) => {
    // Which openings belong to it cannot be told without the one before; it is long over.
    if (at === 0 && context.election?.recurring) return [];
    const [after, before] = [
      limits[at - 1] ?? Number.NEGATIVE_INFINITY,
      limits[at] ?? Number.POSITIVE_INFINITY,
    ];
    const said = openings.find((one) => one >= after && one < before);
    const start = earliest([said, countedInstant(opens, poll, context)]);
    return start === undefined ? [] : [{ poll, start }];
  });
  return starts.flatMap(({ poll, start }, at): readonly Span[] => {
    const next = starts[at + 1]?.start;
    const said = closings.find((one) => one > start && (next === undefined || one <= next));
    const end = earliest([said, countedInstant(closes, poll, context)]);
    if (end === undefined && !isOpenEnded(closes)) return [];
    // An occurrence ends where the next begins, so that an instant is in one at most.
    return [[start, end === undefined ? undefined : earliest([end, next])]];
  });
}

/** So far from now an event still counts: a year that was mistyped must not make us count for long. */
const FURTHEST_EVENT = 20;

/**
 * The polling days that matter now, or mattered when something was entered. The administrator adds one as an event with
 * the election's own id.
 */
function pollsAround(
  { election, events, zone }: BoundContext,
  now: number,
  entered: readonly number[],
): readonly Temporal.PlainDate[] {
  if (!election) return [];
  const dayOf = (moment: number) =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();
  const { year } = dayOf(now);
  const years = entered
    .map((moment) => dayOf(moment).year)
    .filter((one) => Math.abs(one - year) <= FURTHEST_EVENT);
  const range = [Math.min(year, ...years), Math.max(year, ...years)] as const;
  return pollingDays(election, range, momentsOf(events, election.id, zone).map(dayOf));
}

function around(spans: readonly Span[], now: number): readonly Span[] {
  // What nothing has closed stays open until the next begins.
  const told = spans.flatMap(([start, end], at): readonly Span[] => {
    const next = spans[at + 1]?.[0];
    const until = end ?? (next !== undefined && next <= now ? next : undefined);
    return until !== undefined && until <= start ? [] : [[start, until]];
  });
  const past = told.findLast(([, end]) => end !== undefined && end <= now);
  const open = told.find(([start, end]) => start <= now && (end === undefined || now < end));
  // While nobody knows when this one ends, nobody knows when the next begins.
  const next = open && open[1] === undefined ? undefined : told.find(([start]) => start > now);
  return [past, open, next].filter((span) => span !== undefined);
}

function earliest(moments: readonly (number | undefined)[]): number | undefined {
  const known = moments.filter((moment) => moment !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
