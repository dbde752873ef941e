/**
 * The days that the clock has shown, as far as it takes to see it leap, and since when notes are kept for so long: kept
 * only where notes are erased by their age.
 */
import type { Retention } from '../core/retention.ts';
import { seeRetention } from '../core/retention-change.ts';
import { believedInstant, dateOf, seeDay, type SeenDays } from '../core/seen-days.ts';
import { browser } from './api.ts';

const KEY = 'clock';

/** What is known of the days, that of `now` (epoch milliseconds) included. `undefined`: no note is erased by its age. */
export async function readDays(
  { retentionDays }: Retention,
  now: number,
): Promise<SeenDays | undefined> {
  if (retentionDays === undefined) return undefined;
  // One at a time, since pages take note of a day as well as the worker.
  return navigator.locks.request(KEY, async () => {
    const before = (await browser.storage.local.get(KEY))[KEY] as SeenDays | undefined;
    const seen = seeDay(before, now);
    const today = dateOf(believedInstant(seen, now));
    const after = { ...seen, retention: seeRetention(before?.retention, retentionDays, today) };
    // Once a day, and not at each look.
    if (JSON.stringify(after) !== JSON.stringify(before))
      await browser.storage.local.set({ [KEY]: after });
    return after;
  });
}
