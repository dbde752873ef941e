/**
 * Whether a change of how long notes are kept can be believed. What is erased goes for good, and a policy or a pack may be
 * wrong for a moment: so a shorter time counts when it has stood for a week, and until then the one before it does.
 */
export interface RetentionChange {
  /** How many days a note is to be kept. */
  readonly days: number;
  /** ISO 8601 date in UTC: the day since which that stands. */
  readonly since: string;
  /** How many days notes were kept before. Absent: until the user erased them. */
  readonly before?: number;
}

const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

/** What is known after `days` were asked for on the day `today` (ISO 8601 date in UTC). `known`: `undefined` at the first time. */
export function seeRetention(
  known: RetentionChange | undefined,
  days: number,
  today: string,
): RetentionChange {
  if (known?.days === days) return known;
  const before = known && daysInForce(known, today);
  return { days, since: today, ...(before !== undefined && { before }) };
}

/** How many days notes are kept on the day `today` (ISO 8601 date in UTC). `undefined`: none is erased by its age. */
export const daysInForce = (
  { days, since, before }: RetentionChange,
  today: string,
): number | undefined => {
  const isLonger = before !== undefined && days >= before;
  return isLonger || Date.parse(today) - Date.parse(since) >= WEEK ? days : before;
};

/** The instant (epoch milliseconds) from which a shorter time counts, if it still stands then. */
export const countsFrom = ({ since }: RetentionChange): number => Date.parse(since) + WEEK;
