/** How a place lies to the council's own sittings: a meeting room beside a sitting may be treated as part of it. */
import type { RulePack } from './pack-schema.ts';
import type { Place } from './place.ts';
import type { Situation } from './situation.ts';
import type { Sitting } from './words.ts';

/** `[start, end)` in epoch milliseconds. */
export type Span = readonly [start: number, end: number];

const MINUTE = 60_000;

/**
 * How a place lies to the sittings now, by the minutes that the pack gives. A call that began in or beside a sitting
 * stays there: its break-out rooms have the same address, and nobody can tell them apart.
 * @returns `undefined` where the administrator has named no sitting.
 */
export function sittingOf(
  { adjacency }: Pick<RulePack, 'adjacency'>,
  { since }: Pick<Place, 'since'>,
  { sittings = [], now }: Pick<Situation, 'sittings' | 'now'>,
): Sitting | undefined {
  if (sittings.length === 0) return undefined;
  const moments = [now, since ?? now];
  const isWithin = (spans: readonly Span[]) =>
    spans.some(([start, end]) => moments.some((moment) => start <= moment && moment < end));
  if (isWithin(sittings)) return 'during';
  return isWithin(sittings.map((span) => widened(span, adjacency))) ? 'adjacent' : 'apart';
}

/** The moments at which a place may come to lie otherwise. */
export const edgesOfSittings = (
  { adjacency, rules }: Pick<RulePack, 'adjacency' | 'rules'>,
  { sittings = [] }: Pick<Situation, 'sittings'>,
): readonly number[] =>
  rules.some(({ when }) => when.sitting)
    ? sittings.flatMap((span) => [...span, ...widened(span, adjacency)])
    : [];

const widened = ([start, end]: Span, { before, after } = { before: 0, after: 0 }): Span => [
  start - before * MINUTE,
  end + after * MINUTE,
];
