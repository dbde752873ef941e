/** Sittings put around a moment, so that it lies to them as wanted. */
import type { RulePack } from './pack-schema.ts';
import type { Span } from './sitting.ts';
import { SITTINGS } from './words.ts';

/** A way in which a moment can lie to the sittings. */
export interface Lying {
  /** One of `SITTINGS`, or the minutes that only some packs count. `undefined`: no sitting is known. */
  readonly sitting: string | undefined;
  /** `moment` in epoch milliseconds. */
  readonly spansAt: (moment: number) => readonly Span[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Sittings that make `moment` lie as wanted: adjacent between two, whichever side the pack has minutes for. */
export function sittingAt(sitting: string | undefined, moment: number): readonly Span[] {
  if (sitting === undefined) return [];
  if (sitting === 'during') return [[moment, moment + HOUR]];
  return sitting === 'adjacent'
    ? [
        [moment - HOUR, moment],
        [moment + 1, moment + HOUR],
      ]
    : [[moment + 48 * HOUR, moment + 49 * HOUR]];
}

/** Every way to lie to a sitting that the minutes of `packs` could tell apart. */
export function lyingsIn(packs: readonly Pick<RulePack, 'adjacency'>[]): readonly Lying[] {
  const [before, after] = (['before', 'after'] as const).map((side) => [
    ...new Set(packs.map(({ adjacency }) => adjacency?.[side] ?? 0)),
  ]) as [number[], number[]];
  // Where the packs differ, a moment that all of them call adjacent is within the fewest minutes of each side.
  const differs = before.length > 1 || after.length > 1;
  const isShared = !differs || Math.min(...before) > 0 || Math.min(...after) > 0;
  return [
    ...[undefined, ...SITTINGS]
      .filter((sitting) => sitting !== 'adjacent' || isShared)
      .map((sitting) => ({ sitting, spansAt: (moment: number) => sittingAt(sitting, moment) })),
    ...bandsOf(before).map(([from, to]) => ({
      sitting: `${from} to ${to} minutes before a sitting`,
      spansAt: (moment: number): readonly Span[] => {
        const start = moment + between(from, to);
        return [[start, start + HOUR]];
      },
    })),
    ...bandsOf(after).map(([from, to]) => ({
      sitting: `${from} to ${to} minutes after a sitting`,
      spansAt: (moment: number): readonly Span[] => {
        const end = moment - between(from, to);
        return [[end - HOUR, end]];
      },
    })),
  ];
}

/** The minutes between each number and the next. */
function bandsOf(minutes: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const sorted = minutes.toSorted((one, other) => one - other);
  return sorted.slice(1).map((to, at) => [sorted[at] ?? 0, to]);
}

const between = (from: number, to: number): number => ((from + to) / 2) * MINUTE;
