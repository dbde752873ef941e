import * as v from 'valibot';
import { date, id } from './schema.ts';

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));

/** The holidays of a place, for the years `from` to `to`, both included. Of the years outside nothing is known. */
export const calendarSchema = v.strictObject({ id, from: year, to: year, days: v.array(date) });

export type HolidayCalendar = v.InferOutput<typeof calendarSchema>;

const SATURDAY = 6;

/**
 * The day that is `count` working days after `start`, or before it where `count` is negative. Saturdays, Sundays and
 * the days of `calendar` do not count, and nor does `start` itself.
 * @returns `undefined` where the count leaves the years of the calendar: rather no day than a wrong one.
 */
export function addWorkingDays(
  start: Temporal.PlainDate,
  count: number,
  calendar: HolidayCalendar,
): Temporal.PlainDate | undefined {
  const step = { days: Math.sign(count) };
  let day = start;
  for (let left = Math.abs(count); left > 0;) {
    day = day.add(step);
    if (day.year < calendar.from || day.year > calendar.to) return undefined;
    if (day.dayOfWeek < SATURDAY && !calendar.days.includes(day.toString())) left -= 1;
  }
  return day;
}
