/** When notes are erased by their age: as soon as this begins, and then day by day, whether anybody opens the log or not. */
import { erasedBefore } from '../core/retention.ts';
import { setClock } from './clock.ts';
import { readReport } from './world.ts';

const DAY = 24 * 60 * 60 * 1000;

/** @param erase erases every note about a time before an instant (epoch milliseconds) */
export const erasingWith =
  (erase: (instant: number) => Promise<unknown>) => async (): Promise<void> => {
    const now = Date.now();
    const report = await readReport(now);
    const growOld = report.retentionDays !== undefined;
    // First, so that it is tried again tomorrow should the browser not give the log today.
    await setClock('next-erasing', growOld ? now + DAY : null);
    if (growOld) await erase(erasedBefore(report, now));
  };
