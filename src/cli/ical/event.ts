/** One VEVENT, read: when it is, how it repeats, and what it replaces. Who is invited and what is written is not read. */
import { type Issue, issueAt, type Parsed } from '../../core/issue.ts';
import type { Block, Line } from './blocks.ts';
import {
  instantOf,
  linesNamed,
  type Moment,
  type Reading,
  readMoment,
  readPeriods,
  textOf,
  textsOf,
} from './property.ts';
import { readRule, type Rule } from './rule.ts';
import { clockOf, type Zones } from './zones.ts';

/** `days` by the calendar, whatever the clock does meanwhile, and then `milliseconds`. */
export interface Length {
  readonly days: number;
  readonly milliseconds: number;
}

export interface Added {
  readonly start: Moment;
  readonly length: Length | null;
}

export interface CalendarEvent {
  /** The line in which it begins. */
  readonly at: number;
  /** One thing and its exceptions have the same; without one, an event stands alone. */
  readonly uid: string;
  /** SEQUENCE and DTSTAMP: the higher is the later version. */
  readonly version: readonly [sequence: number, stamp: string];
  readonly cancelled: boolean;
  /** The title, then the categories. */
  readonly titles: readonly string[];
  readonly start: Moment;
  /** It is for whole days. */
  readonly allDay: boolean;
  /** `null`: it does not say when it ends. */
  readonly length: Length | null;
  readonly rules: readonly Rule[];
  readonly added: readonly Added[];
  readonly excluded: readonly Moment[];
  /** Which occurrence of the event it stands in for, if it is an exception. */
  readonly replaces: Moment | undefined;
  /** It stands in for all that come after, too. */
  readonly andFuture: boolean;
}

export interface ReadingOptions {
  readonly zones: Zones;
  /** The calendar says that everything in it is called off. */
  readonly cancelled: boolean;
  /** Days count as sittings, so that it has to be known where a day begins. */
  readonly allDay: boolean;
}

const DAY: Length = { days: 1, milliseconds: 0 };

/** @returns The event, or every issue that keeps it from being one. */
export function readEvent(
  block: Block,
  { zones, cancelled, allDay }: ReadingOptions,
): Parsed<CalendarEvent> {
  const issues: Issue[] = [];
  const unbound = {
    day: zones.floating ?? (allDay ? undefined : clockOf('UTC')),
    time: zones.floating,
  };
  const first = { zones, floating: unbound, issues };
  const calledOff = cancelled || textOf(block, 'STATUS')?.trim().toUpperCase() === 'CANCELLED';
  const [startLine] = linesNamed(block, 'DTSTART');
  const [replacesLine] = linesNamed(block, 'RECURRENCE-ID');
  // What calls something off need not say when that would have been.
  const line =
    startLine ?? (calledOff ? (replacesLine ?? linesNamed(block, 'DTSTAMP')[0]) : undefined);
  const start = line && readMoment(line, first);
  if (!start) return { ok: false, issues: issues.length > 0 ? issues : [startMissing(block)] };
  // A time without a zone in the other lines is one by the clock of the start.
  const reading = { ...first, floating: { day: start.clock, time: start.clock } };
  const length = readLength(block, start, reading);
  const event: CalendarEvent = {
    at: block.at,
    uid: textOf(block, 'UID') || `line ${block.at}`,
    version: [Number(textOf(block, 'SEQUENCE') ?? 0) || 0, textOf(block, 'DTSTAMP') ?? ''],
    cancelled: calledOff,
    titles: titlesOf(block),
    start,
    // Exchange may write whole days as times from midnight to midnight.
    allDay: start.isDate || textOf(block, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.trim() === 'TRUE',
    length,
    rules: linesNamed(block, 'RRULE').flatMap((one) => readRule(one, issues) ?? []),
    added: linesNamed(block, 'RDATE')
      .flatMap((one) => readPeriods(one, reading))
      .map((period) => ({
        start: period.start,
        length: period.end === undefined ? length : lengthTo(period.start, period.end),
      })),
    excluded: linesNamed(block, 'EXDATE')
      .flatMap((one) => readPeriods(one, reading))
      .map((period) => period.start),
    replaces: replacesLine && readMoment(replacesLine, reading),
    andFuture: /;RANGE="?THISANDFUTURE/i.test(replacesLine?.text ?? ''),
  };
  issues.push(...linesNamed(block, 'EXRULE').map(excludingRule));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: event };
}

/** The title, then the categories. */
export const titlesOf = (block: Block): readonly string[] =>
  [textOf(block, 'SUMMARY') ?? '', ...textsOf(block, 'CATEGORIES')].filter(Boolean);

function readLength(block: Block, start: Moment, reading: Reading): Length | null {
  const [end] = linesNamed(block, 'DTEND');
  if (end) {
    const moment = readMoment(end, reading);
    if (moment && moment.isDate !== start.isDate) reading.issues.push(unlike(block, end.at));
    return moment ? lengthTo(start, moment) : null;
  }
  const [duration] = linesNamed(block, 'DURATION');
  if (!duration) return start.isDate ? DAY : null;
  try {
    return lengthTo(start, Temporal.Duration.from(textOf(block, 'DURATION')?.trim() ?? ''));
  } catch {
    // Temporal throws on what is no duration.
    const mend = 'Correct it in the calendar, and export it again.';
    const path = `line ${duration.at} DURATION`;
    reading.issues.push(issueAt(path, duration.text, 'a duration such as PT3H', mend));
    return null;
  }
}

/** The time to an end is counted exactly; weeks and days of a duration go by the calendar (RFC 5545 3.8.5.3). */
function lengthTo(start: Moment, end: Moment | Temporal.Duration): Length {
  if (end instanceof Temporal.Duration) {
    const time = end.with({ weeks: 0, days: 0 }).total('milliseconds');
    return { days: end.weeks * 7 + end.days, milliseconds: time };
  }
  return start.isDate
    ? { days: start.local.until(end.local, { largestUnit: 'days' }).days, milliseconds: 0 }
    : { days: 0, milliseconds: instantOf(end) - instantOf(start) };
}

const startMissing = ({ at }: Block): Issue =>
  issueAt(
    `line ${at}`,
    'BEGIN:VEVENT',
    'a DTSTART in it',
    'Give the event a start, and export it again.',
  );

/** RFC 5545 has them no more, and hardly anything writes them. */
const excludingRule = ({ at, text }: Line): Issue =>
  issueAt(
    `line ${at} EXRULE`,
    text,
    'the days that are left out one by one, in EXDATE',
    'Leave them out one by one in the calendar, and export it again.',
  );

const unlike = ({ at }: Block, end: number): Issue =>
  issueAt(
    `line ${end} DTEND`,
    `another kind than the DTSTART of line ${at}`,
    'a date where it starts with a date, and a time where it starts with a time',
    'Correct it in the calendar, and export it again.',
  );
