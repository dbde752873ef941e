/** All events of the calendars of a file, and those that could not be read. */
import type { Issue } from '../../core/issue.ts';
import type { Block } from './blocks.ts';
import { type CalendarEvent, readEvent, titlesOf } from './event.ts';
import { linesNamed, textOf } from './property.ts';
import { ianaZoneOf, zonesOf } from './zones.ts';

export interface CalendarOptions {
  /** IANA zone for days and for times without a zone; else the one that the calendar names for itself. */
  readonly zone?: string | undefined;
  /** IANA zones by the names that the calendars have for them. */
  readonly zones: Readonly<Record<string, string>>;
  /** Days count as sittings, so that it has to be known where a day begins. */
  readonly allDay: boolean;
}

export interface UnreadEvent {
  /** The line in which it begins. */
  readonly at: number;
  readonly titles: readonly string[];
  /** It would have changed another event. */
  readonly isException: boolean;
  readonly issues: readonly Issue[];
}

export interface Events {
  readonly events: readonly CalendarEvent[];
  readonly unread: readonly UnreadEvent[];
}

export function readEvents(calendars: readonly Block[], options: CalendarOptions): Events {
  const events: CalendarEvent[] = [];
  const unread: UnreadEvent[] = [];
  for (const calendar of calendars) {
    const zones = zonesOf(calendar, options.zones, options.zone ?? ownZoneOf(calendar));
    const cancelled = textOf(calendar, 'METHOD')?.trim().toUpperCase() === 'CANCEL';
    for (const block of eventsIn(calendar)) {
      const read = readEvent(block, { zones, cancelled, allDay: options.allDay });
      if (read.ok) events.push(read.value);
      else {
        const isException = linesNamed(block, 'RECURRENCE-ID').length > 0;
        unread.push({ at: block.at, titles: titlesOf(block), isException, issues: read.issues });
      }
    }
  }
  return { events, unread };
}

/** The IANA zone that a file is about: the one that a calendar names for itself, or that its first event is in. */
export function zoneIn(calendars: readonly Block[]): string | undefined {
  const starts = calendars.flatMap(eventsIn).flatMap((event) => linesNamed(event, 'DTSTART'));
  const named = starts.map(({ text }) => /;TZID="?([^":;]+)/i.exec(text)?.[1] ?? '');
  return (
    calendars.map(ownZoneOf).find((zone) => zone !== undefined) ??
    named.map(ianaZoneOf).find((zone) => zone !== undefined)
  );
}

/** Many products name the zone of a calendar like this, though RFC 5545 has no word for it. */
const ownZoneOf = (calendar: Block): string | undefined =>
  ianaZoneOf(textOf(calendar, 'X-WR-TIMEZONE')?.trim() ?? '');

const eventsIn = ({ blocks }: Block): readonly Block[] =>
  blocks.filter(({ name }) => name === 'VEVENT');
