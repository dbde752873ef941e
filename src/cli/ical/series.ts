/** An event with its repetitions and its exceptions, as the occurrences that they come to. */
import type { CalendarEvent, Length } from './event.ts';
import { instantOf, type Moment } from './property.ts';
import { repeat } from './repeat.ts';
import type { Rule } from './rule.ts';
import type { Clock } from './zones.ts';

/** Instants in epoch milliseconds. */
export interface Occurrence {
  /** The event that says so: the exception, where there is one. */
  readonly event: CalendarEvent;
  readonly startsAt: number;
  /** `null`: nothing tells. */
  readonly endsAt: number | null;
  /** A whole day is one of 24, also when the clock changes. */
  readonly hours: number;
  /** When it begins by the clock, where the clocks are put forward past that. */
  readonly skipped?: string;
  readonly cancelled: boolean;
  /** It is an exception to an occurrence that there is not. */
  readonly isStray: boolean;
}

/** One time of an event, before its exceptions. */
interface Time {
  readonly local: Temporal.PlainDateTime;
  readonly clock: Clock;
  readonly length: Length | null;
  readonly startsAt: number;
}

type Exception = CalendarEvent & { readonly replaces: Moment };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * All occurrences that begin before `before` (epoch milliseconds), in no order.
 * @param versions what the file says of one thing: the event itself, if it is there, and its exceptions.
 */
export function occurrencesOf(
  versions: readonly CalendarEvent[],
  before: number,
): readonly Occurrence[] {
  const series = versions
    .filter(({ replaces }) => !replaces)
    .map((event) => ({ event, times: timesOf(event, before) }));
  const titles = series.find(({ event }) => event.titles.length > 0)?.event.titles ?? [];
  const calledOff = series.length > 0 && series.every(({ event }) => event.cancelled);
  const exceptions = versions.flatMap((one): readonly Exception[] =>
    one.replaces
      ? [
          {
            ...one,
            replaces: one.replaces,
            titles: one.titles.length > 0 ? one.titles : titles,
            cancelled: one.cancelled || calledOff,
          },
        ]
      : [],
  );
  const isStray = ({ replaces }: Exception) =>
    series.length > 0 &&
    instantOf(replaces) < before &&
    !series.some(({ times }) => timeNamed(replaces, times));
  return [
    ...series.flatMap(({ event, times }) => withExceptions(event, times, exceptions)),
    ...exceptions.map((one) => ({
      ...occurrence(one, timeAt(one.start, one.length)),
      isStray: isStray(one),
    })),
  ].filter(({ startsAt }) => startsAt < before);
}

function withExceptions(
  event: CalendarEvent,
  times: readonly Time[],
  exceptions: readonly Exception[],
): readonly Occurrence[] {
  const gone = new Set(
    [...event.excluded, ...exceptions.map(({ replaces }) => replaces)].map((one) =>
      timeNamed(one, times),
    ),
  );
  const changes = exceptions
    .flatMap((exception) => {
      const from = exception.andFuture ? timeNamed(exception.replaces, times) : undefined;
      return from ? [{ exception, from }] : [];
    })
    .toSorted((one, other) => one.from.startsAt - other.from.startsAt);
  return times
    .filter((time) => !gone.has(time))
    .map((time) => {
      const change = changes.findLast(({ from }) => from.startsAt < time.startsAt);
      return change
        ? occurrence(change.exception, moved(time, change.from, change.exception))
        : occurrence(event, time);
    });
}

/** As far from its old time as the exception is from the one that it names. */
function moved(time: Time, from: Time, { start, length }: CalendarEvent): Time {
  const local = time.local.add(from.local.until(start.local));
  return timeAt({ ...start, local }, length);
}

function timesOf(event: CalendarEvent, before: number): readonly Time[] {
  const { start, length, rules, added } = event;
  const locals = rules.flatMap((rule) => repetitions(rule, start, before));
  const times = [
    ...[start.local, ...locals].map((local) => timeAt({ ...start, local }, length)),
    ...added.map((one) => timeAt(one.start, one.length)),
  ];
  return [...new Map(times.map((time) => [time.startsAt, time])).values()];
}

/** The local times of a rule up to its end, or to `before`. */
function repetitions(rule: Rule, start: Moment, before: number): readonly Temporal.PlainDateTime[] {
  // No zone is a day from UTC.
  const last = Temporal.Instant.fromEpochMilliseconds(before + DAY).toZonedDateTimeISO('UTC');
  const locals: Temporal.PlainDateTime[] = [];
  for (const local of repeat(rule, start.local, last.toPlainDate())) {
    if (!isWithin(rule, local, start)) break;
    locals.push(local);
  }
  return locals;
}

/** A date is an end that includes its day, also for what has a time of day. */
function isWithin({ until }: Rule, local: Temporal.PlainDateTime, { clock }: Moment): boolean {
  if (until === undefined) return true;
  if (until.endsWith('Z')) return clock(local) <= Temporal.Instant.from(until).epochMilliseconds;
  if (until.includes('T')) return Temporal.PlainDateTime.compare(local, until) <= 0;
  return Temporal.PlainDate.compare(local.toPlainDate(), until) <= 0;
}

/**
 * The time that a moment names, or else the one on its date: some products name what has a time of day by its date or
 * by midnight, days by a time, and keep the old time of day when it changes.
 */
function timeNamed(moment: Moment, times: readonly Time[]): Time | undefined {
  const instant = instantOf(moment);
  const date = moment.local.toPlainDate();
  return (
    times.find(({ startsAt }) => startsAt === instant) ??
    times.find(({ local }) => local.toPlainDate().equals(date))
  );
}

const timeAt = ({ local, clock }: Moment, length: Length | null): Time => ({
  local,
  clock,
  length,
  startsAt: clock(local),
});

function occurrence(event: CalendarEvent, { local, clock, length, startsAt }: Time): Occurrence {
  const endsAt = length && clock(local.add({ days: length.days })) + length.milliseconds;
  const hours = ((endsAt ?? startsAt) - startsAt) / HOUR;
  return {
    event,
    startsAt,
    endsAt,
    hours: event.allDay ? Math.round(hours / 24) * 24 : hours,
    ...(isSkipped(local, clock) && { skipped: local.toString({ smallestUnit: 'minute' }) }),
    cancelled: event.cancelled,
    isStray: false,
  };
}

/** A time that the clocks never show is read as one that they do, up to an hour later. */
const isSkipped = (local: Temporal.PlainDateTime, clock: Clock): boolean =>
  [30, 60].some((minutes) => clock(local) === clock(local.add({ minutes })));
