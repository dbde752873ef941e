/** Reading one line of a calendar: ical.js takes it apart, Temporal says whether the date exists. */
import ICAL from 'ical.js';
import { type Issue, issueAt } from '../../core/issue.ts';
import type { Block, Line } from './blocks.ts';
import type { Clock, Zones } from './zones.ts';

/** A date or a local time, and the clock that it is read by. */
export interface Moment {
  readonly local: Temporal.PlainDateTime;
  /** A whole day. */
  readonly isDate: boolean;
  readonly clock: Clock;
}

export interface Period {
  readonly start: Moment;
  readonly end?: Moment | Temporal.Duration;
}

/** What the dates of an event are read with. Issues are added to `issues`. */
export interface Reading {
  readonly zones: Zones;
  /** The clock for days and for times without a zone. */
  readonly floating: { readonly day: Clock | undefined; readonly time: Clock | undefined };
  readonly issues: Issue[];
}

export const instantOf = ({ local, clock }: Moment): number => clock(local);

export const linesNamed = (block: Block, name: string): readonly Line[] =>
  block.lines.filter((line) => line.name === name);

/** The texts of all properties of a name; what cannot be read is none. */
export function textsOf(block: Block, name: string): readonly string[] {
  return linesNamed(block, name).flatMap((line) => {
    try {
      return ICAL.Property.fromString(line.text).getValues().map(String);
    } catch {
      // Such as a quote that is not closed. A title is only looked through for words.
      return [];
    }
  });
}

export const textOf = (block: Block, name: string): string | undefined => textsOf(block, name)[0];

/** @returns `undefined`, and an issue, if the line has none. */
export const readMoment = (line: Line, reading: Reading): Moment | undefined =>
  readPeriods(line, reading)[0]?.start;

/** The dates, times or periods of a line. */
export function readPeriods(line: Line, reading: Reading): readonly Period[] {
  try {
    const property = ICAL.Property.fromString(normalised(line.text));
    const tzid = property.getFirstParameter('tzid');
    const clock = tzid ? reading.zones.named(tzid) : undefined;
    if (tzid && !clock) {
      reading.issues.push(unknownZone(line, tzid));
      return [];
    }
    const moment = (text: unknown) => momentOf(String(text), clock, reading);
    const values: readonly unknown[] = property.jCal.slice(3);
    return values.map((value) => {
      if (!Array.isArray(value)) return { start: moment(value) };
      const [start, end = ''] = value.map(String);
      return {
        start: moment(start),
        end: end.startsWith('P') ? Temporal.Duration.from(end) : moment(end),
      };
    });
  } catch (error) {
    reading.issues.push(error instanceof WithoutZone ? zoneMissing(line) : malformed(line));
    return [];
  }
}

/** A time without a zone where none is given either. */
class WithoutZone extends Error {}

/** @throws RangeError if there is no such date or time @throws WithoutZone */
function momentOf(text: string, named: Clock | undefined, { floating }: Reading): Moment {
  const isDate = !text.includes('T');
  const own = isDate ? floating.day : text.endsWith('Z') ? utc : (named ?? floating.time);
  const local = Temporal.PlainDateTime.from(text.replace(/Z$/, ''));
  if (!own) throw new WithoutZone();
  return { local, isDate, clock: own };
}

const utc: Clock = (local) => local.toZonedDateTime('UTC').epochMilliseconds;

/** What some products leave out: quotes round a zone's name with a colon or comma, and that a value is a date. */
const normalised = (text: string): string =>
  text
    .replace(/;TZID=(?!")(.*?)(?=(?:;[\w-]+=[^:;]*)*:[\dTZP/,+-]*$)/i, ';TZID="$1"')
    .replace(
      /^([^:]*?)(?:;TZID="[^"]*")?:(\d{8}(?:,\d{8})*)$/,
      (whole, before: string, dates: string) =>
        /;VALUE=/i.test(before) ? whole : `${before};VALUE=DATE:${dates}`,
    );

const unknownZone = ({ at, name }: Line, tzid: string): Issue =>
  issueAt(
    `line ${at} ${name}`,
    `TZID=${tzid}`,
    'a time zone of IANA or Windows, or one that the file describes in a VTIMEZONE',
    `Say which it is: --tzid "${tzid}=Europe/Copenhagen", for example.`,
  );

const zoneMissing = ({ at, name, text }: Line): Issue =>
  issueAt(
    `line ${at} ${name}`,
    text,
    'a time zone, which neither the time nor the calendar has',
    'Say in which to read it: --zone Europe/Copenhagen, for example, or --pack.',
  );

const malformed = ({ at, name, text }: Line): Issue =>
  issueAt(
    `line ${at} ${name}`,
    text,
    'dates and times such as 20270118 or 20270118T180000',
    'Correct it in the calendar, and export it again.',
  );
