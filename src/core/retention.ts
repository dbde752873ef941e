import type { RulePack } from './pack-schema.ts';
import type { Policy } from './policy.ts';
import { daysInForce } from './retention-change.ts';
import { believedInstant, dateOf, type SeenDays } from './seen-days.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How many days a note is kept. Absent: until the user erases it. */
export interface Retention {
  readonly retentionDays?: number | undefined;
}

/** As it is set, or else as the first of the packs in force that says something about the processing. */
export const retentionIn = ({ retentionDays }: Policy, packs: readonly RulePack[]): Retention => ({
  retentionDays:
    retentionDays ??
    packs.find(({ dataProtection }) => dataProtection)?.dataProtection?.retentionDays,
});

/** The instant (epoch milliseconds) before which a note is no longer kept. 0: notes are kept until the user erases them. */
export const keptFrom = ({ retentionDays }: Retention, now: number): number =>
  retentionDays === undefined ? 0 : now - retentionDays * DAY;

/** The same as the clock and the settings can be believed, after the `days` that were seen: what is erased goes for good. */
export const erasedBefore = (
  { days, ...retention }: Retention & { readonly days?: SeenDays | undefined },
  now: number,
): number => {
  const until = believedInstant(days, now);
  const inForce = days?.retention
    ? { retentionDays: daysInForce(days.retention, dateOf(until)) }
    : retention;
  return keptFrom(inForce, until);
};

/**
 * The instant (epoch milliseconds) from which a note about the moment `at` (ISO 8601) is no longer kept: it goes within a
 * day, or when the browser is next used. `undefined`: it stays until the user erases it.
 */
export const keptUntil = (at: string, { retentionDays }: Retention): number | undefined =>
  retentionDays === undefined ? undefined : Date.parse(at) + retentionDays * DAY;
