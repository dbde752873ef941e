import type { Policy } from './policy.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The instant (epoch milliseconds) before which a note is no longer kept. 0: notes are kept until the user erases them. */
export const keptFrom = ({ retentionDays }: Policy, now: number): number =>
  retentionDays === undefined ? 0 : now - retentionDays * DAY;
