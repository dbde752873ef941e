/** When to ask an address again: at times that differ from device to device, and the later the oftener it failed. */

const MINUTE = 60_000;

/** In the mean. A server that is asked by many is asked evenly, whenever they all began. */
export const CHECK_INTERVAL = 60 * MINUTE;
const FIRST_RETRY = 5 * MINUTE;

/** The next time (epoch milliseconds) after the `failures`th failure in a row, or after a success. `random` is in [0, 1). */
export function nextCheckAfter(failures: number, now: number, random: number): number {
  const wait =
    failures === 0 ? CHECK_INTERVAL : Math.min(CHECK_INTERVAL, FIRST_RETRY * 2 ** (failures - 1));
  return Math.round(now + wait * (0.5 + random));
}

/** Whether it is time. A time further ahead than any that is ever set was set by a clock that was wrong. */
export const isDue = (nextCheck: number | undefined, now: number): boolean =>
  nextCheck === undefined || nextCheck <= now || nextCheck > now + 2 * CHECK_INTERVAL;
