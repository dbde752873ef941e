/** Moments and periods as they are typed, and what is wrong with those that only look like some. */
import { isOfOneClock, parseInterval, parseMoment } from '../core/window.ts';
import { changeOfClock } from './clock-changes.ts';
import { Misuse, printable } from './misuse.ts';

/**
 * The moment that a flag names, in epoch milliseconds; without an offset, by the clock of `zone`. Of a time that this clock
 * never shows, or shows twice, standard error has a remark. @throws Misuse
 */
export function momentOf(flag: string, text: string, zone: string): number {
  const moment = parseMoment(text, zone);
  if (moment === null) throw new Misuse(`${flag} ${text}: ${faultOfMoment(text) ?? ANY_MOMENT}`);
  const change = isByClock(text) ? changeOfClock(text, zone) : undefined;
  if (change)
    process.stderr.write(
      `${printable(`${flag} ${text}: expected ${change.expected}. ${change.mend}`)}\n`,
    );
  return moment;
}

/** A day alone has no such hour, and a time with an offset is one moment whatever clocks do. */
const isByClock = (text: string): boolean => /[Tt ]/.test(text) && !isOfOneClock(text);

const ANY_MOMENT = 'expected ISO 8601, such as 2029-11-01T12:00';

/** What is wrong with a date that is written as one. */
export function faultOfMoment(text: string): string | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2})?))?/.exec(text) ?? [];
  if (day !== undefined && !isThere(() => Temporal.PlainDate.from(day)))
    return `there is no day ${day}`;
  return time !== undefined && !isThere(() => Temporal.PlainTime.from(time))
    ? `there is no time ${time}`
    : undefined;
}

/** What is wrong with a window of the settings that is written as one, such as `2026-11-30/2026-11-01 Test`. */
export function faultOfWindow(text: string): string | undefined {
  const [interval = ''] = text.trim().split(/\s+/);
  const [start = '', end = ''] = interval.split('/');
  const fault = faultOfMoment(start) ?? faultOfMoment(end);
  if (fault !== undefined) return fault;
  const isReversed =
    parseInterval(interval, 'UTC') === null && parseInterval(`${end}/${start}`, 'UTC') !== null;
  return isReversed ? `the end, ${end}, lies before the start, ${start}` : undefined;
}

function isThere(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
