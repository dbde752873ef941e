/** The instants that the bounds of a window stand for. */
import { type Events, momentsOf } from './events.ts';
import { dayOfNthWeekday, type Election } from './polling-day.ts';
import { instantOf } from './window.ts';
import type { Bound, DayBound } from './window-rule.ts';
import { addWorkingDays, type HolidayCalendar } from './working-days.ts';

/** What the bounds of one window are read by. */
export interface BoundContext {
  /** IANA zone of the jurisdiction. */
  readonly zone: string;
  readonly election?: Election | undefined;
  readonly calendars: readonly HolidayCalendar[];
  readonly events: Events;
}

/** The instant that a bound, or what counts at latest in its place, has by an election's polling day alone. */
export function countedInstant(
  bound: Bound,
  poll: Temporal.PlainDate,
  context: BoundContext,
): number | undefined {
  switch (bound.at) {
    case 'event':
    case 'user-event':
      return bound.atLatest && countedInstant(bound.atLatest, poll, context);
    case 'local':
      return undefined;
    case 'close-of-poll': {
      const closes = context.election?.pollCloses;
      return closes === undefined ? undefined : instant(poll, closes, context.zone);
    }
    default: {
      const day = dayOf(bound, poll, context.calendars);
      return day && instant(day, bound.time ?? '00:00', context.zone);
    }
  }
}

/** The instants, in order, that a bound has whenever an election is: those of its event, or its one local time. */
export function ownInstants(bound: Bound, context: BoundContext): readonly number[] {
  if (bound.at === 'local') return [instantOf(bound.local, context.zone)];
  if (bound.at !== 'event' && bound.at !== 'user-event') return [];
  const latest = bound.atLatest ? ownInstants(bound.atLatest, context) : [];
  return [...momentsOf(context.events, bound.event, context.zone), ...latest].toSorted(
    (one, other) => one - other,
  );
}

/** Whether a bound may still be to come although nothing tells when. */
export const isOpenEnded = (bound: Bound): boolean =>
  (bound.at === 'event' || bound.at === 'user-event') && bound.atLatest === undefined;

/** @returns `undefined` where working days cannot be counted, for want of holidays. */
function dayOf(
  bound: DayBound,
  poll: Temporal.PlainDate,
  calendars: readonly HolidayCalendar[],
): Temporal.PlainDate | undefined {
  const { months = 0, weeks = 0, days = 0, workingDays } = bound;
  const day = baseOf(bound, poll).add({ months, weeks });
  if (!workingDays) return day.add({ days });
  const calendar = calendars.find(({ id }) => id === workingDays.holidays);
  // Days come last, so that the end of a working day can be said: so many working days before, and a day.
  return calendar && addWorkingDays(day, workingDays.count, calendar)?.add({ days });
}

function baseOf(bound: DayBound, poll: Temporal.PlainDate): Temporal.PlainDate {
  if (bound.at === 'polling-day') return poll;
  if (bound.at === 'weekday') return dayOfNthWeekday(poll.year, bound);
  return Temporal.PlainDate.from(`${poll.year + (bound.years ?? 0)}-${bound.date}`);
}

const instant = (day: Temporal.PlainDate, time: string, timeZone: string): number =>
  day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
