import type { RetentionChange } from './retention-change.ts';

/**
 * Whether the clock can be believed where notes are erased by their age. A clock that leaps ahead, if only for a minute,
 * would take every note with it. A leap is a fault as often as a long absence, and only time tells them apart: by a clock
 * that was wrong, no day follows another. So a leap is believed when it has been seen on so many days, each later than the
 * one before; until then, only what was due when the clock was last believed is erased.
 */
export interface SeenDays {
  /** ISO 8601 date in UTC: the last day on which the clock was believed. */
  readonly believed: string;
  /** The days that it has shown since then, each too far ahead to be believed yet; the earliest first. */
  readonly ahead: readonly string[];
  /** How long notes are kept, and since when. Absent: not looked at yet. */
  readonly retention?: RetentionChange;
}

/** ISO 8601 date in UTC. */
export const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const DAY = 24 * 60 * 60 * 1000;
/** The longest absence that is no leap, in days. */
const LEAP = 7;
/** So many days make a leap believed. */
const ENOUGH = 7;

/** What is known of the days after the clock has shown `now` (epoch milliseconds). `before`: `undefined` at the first time. */
export function seeDay(before: SeenDays | undefined, now: number): SeenDays {
  const day = dateOf(now);
  const gap = before ? (Date.parse(day) - Date.parse(before.believed)) / DAY : 0;
  // A clock that is far behind erases nothing, and says nothing of how far ahead another day was.
  if (before && gap < -LEAP) return before;
  if (!before || gap <= LEAP) return { ...before, believed: day, ahead: [] };
  const earlier = before.ahead.filter((one) => Date.parse(one) < Date.parse(day));
  const ahead = [...earlier, day];
  return ahead.length < ENOUGH ? { ...before, ahead } : { ...before, believed: day, ahead: [] };
}

/** Whether a leap of the clock is not believed yet. */
export const isAhead = (seen: SeenDays | undefined): boolean => (seen?.ahead.length ?? 0) > 0;

/** The instant (epoch milliseconds) by which the age of a note is reckoned while the clock shows `now`. */
export const believedInstant = (seen: SeenDays | undefined, now: number): number =>
  seen && isAhead(seen) ? Math.min(now, Date.parse(seen.believed)) : now;
