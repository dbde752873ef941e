/** The sittings of a council, from its calendar: only when they are, never what they are called. */
import type { Issue } from '../core/issue.ts';
import { parseInterval } from '../core/window.ts';
import { type CalledOff, wordOfCallingOff } from './called-off.ts';
import {
  type Choice,
  doubtsAbout,
  faultOf,
  isWanted,
  type Reason,
  reasonAgainst,
  strayIssue,
} from './choice.ts';
import { readCalendars } from './ical/blocks.ts';
import { type CalendarOptions, readEvents, type UnreadEvent, zoneIn } from './ical/calendar.ts';
import type { CalendarEvent } from './ical/event.ts';
import { occurrencesOf } from './ical/series.ts';
import { latestVersions } from './ical/versions.ts';
import { intervalOf, joined, momentOf } from './intervals.ts';
import { Misuse } from './misuse.ts';

export interface SittingOptions extends CalendarOptions, Choice {
  /** ISO 8601; default `today`. */
  readonly from?: string | undefined;
  /** ISO 8601, a date to its last moment, or a duration; default two years. */
  readonly to?: string | undefined;
  /** Today's date in an IANA zone. */
  readonly today: (zone: string) => string;
}

export interface LeftOut {
  /** Where the event begins in the file. */
  readonly line: number;
  readonly title: string;
  readonly reason: Reason;
}

export interface Found {
  /** ISO 8601, in order, none overlapping another. */
  readonly intervals: readonly string[];
  /** Whose offsets the intervals have. */
  readonly zone: string;
  readonly from: string;
  readonly to: string;
  readonly counts: {
    /** All in the file. */
    readonly events: number;
    /** Those of them that have nothing in the period. */
    readonly outside: number;
    /** Sittings that are not in the list by themselves, since they overlap one that is. */
    readonly joined: number;
  };
  readonly leftOut: readonly LeftOut[];
  /** Those that are among the sittings, though their title begins as if they were called off. */
  readonly calledOff: readonly CalledOff[];
  readonly issues: readonly Issue[];
}

/** @returns `null` if there is no calendar in the file. @throws Misuse if the period is none */
export function findSittings(file: Uint8Array, options: SittingOptions): Found | null {
  const { calendars, issues: broken } = readCalendars(file);
  if (calendars.length === 0) return null;
  const zone = options.zone ?? zoneIn(calendars) ?? 'UTC';
  const [from, to] = periodOf(options, zone);
  const { events, unread } = readEvents(calendars, options);
  const { things, superseded } = latestVersions(events);
  const occurrences = things
    .flatMap((thing) => occurrencesOf(thing, to))
    .filter(({ startsAt, endsAt }) => startsAt >= from || (endsAt ?? startsAt) > from)
    .map((one) => ({ ...one, reason: reasonAgainst(one, options), fault: faultOf(one, options) }));
  const wanted = occurrences.filter(({ reason }) => reason === null);
  const spans = wanted.flatMap(({ startsAt, endsAt, fault }) =>
    fault === null && endsAt !== null ? ([[startsAt, endsAt]] as const) : [],
  );
  const all = joined(spans);
  const within = new Set(occurrences.map(({ event }) => event.at));
  const faults = byLine(wanted, ({ fault }) => fault);
  // What cannot be read changes nothing if it is not wanted, unless it would have changed something that is.
  const harmless = unread.filter((one) => !one.isException && !isWanted(one.titles, options));
  const titles = [...events, ...unread].map((one) => one.titles);
  const doubtful = events.filter(
    (one) => within.has(one.at) && one.titles.some((title) => title.includes('\uFFFD')),
  );
  return {
    intervals: all.map((span) => intervalOf(span, zone)),
    zone,
    from: momentOf(from, zone),
    to: momentOf(to, zone),
    counts: {
      events: titles.length,
      outside: things.flat().filter(({ at }) => !within.has(at)).length,
      joined: spans.length - all.length,
    },
    leftOut: [
      ...byLine(occurrences, ({ reason }) => reason).map(([event, reason]) =>
        leftOut(event, reason),
      ),
      ...superseded.map((event) => leftOut(event, 'superseded')),
      ...harmless.map((event) => leftOut(event, 'words')),
    ].toSorted((one, other) => one.line - other.line),
    calledOff: byLine(wanted, ({ event, fault }) =>
      fault === null ? wordOfCallingOff(event.titles[0] ?? '') : null,
    )
      .map(([event, word]) => ({ line: event.at, title: event.titles[0] ?? '', word }))
      .toSorted((one, other) => one.line - other.line),
    issues: [
      ...broken,
      ...unread.filter((one) => !harmless.includes(one)).flatMap(({ issues }) => issues),
      ...faults.map(([, fault]) => fault),
      ...occurrences
        .filter(({ isStray, reason }) => isStray && reason !== 'words')
        .map(({ event }) => strayIssue(event)),
      ...doubtsAbout(titles, doubtful, options),
    ],
  };
}

function periodOf({ from, to = 'P2Y', today }: SittingOptions, zone: string) {
  const text = `${from ?? today(zone)}/${to}`;
  const period = parseInterval(text, zone);
  if (period) return period;
  throw new Misuse(`--from, --to: ${text}: expected two dates such as 2027-01-01/2027-12-31`);
}

/** What is said of the occurrences of an event, once for each event. */
function byLine<One extends { readonly event: CalendarEvent }, Said>(
  occurrences: readonly One[],
  said: (one: One) => Said | null,
): readonly (readonly [CalendarEvent, Said])[] {
  const all = new Map<number, readonly [CalendarEvent, Said]>();
  for (const one of occurrences) {
    const about = said(one);
    if (about !== null && !all.has(one.event.at)) all.set(one.event.at, [one.event, about]);
  }
  return [...all.values()];
}

const leftOut = ({ at, titles }: CalendarEvent | UnreadEvent, reason: Reason): LeftOut => ({
  line: at,
  title: titles[0] ?? '',
  reason,
});
