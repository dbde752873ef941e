/** Calendars made up of lines, and what is found in them. */
import { readFileSync } from 'node:fs';
import { type Found, findSittings, type SittingOptions } from '../../src/cli/sittings.ts';

const OPTIONS: SittingOptions = {
  today: () => '2027-01-01',
  to: '2027-12-31',
  only: [],
  except: [],
  allDay: false,
  longestHours: 24,
  zones: {},
};

export const COPENHAGEN = { zone: 'Europe/Copenhagen' };

export const calendarOf = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

export const eventOf = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  ...lines,
  'END:VEVENT',
];

/** What is found in a calendar with one event, or in several of them. */
export const foundIn = (
  text: string | Uint8Array,
  options: Partial<SittingOptions> = {},
): Found => {
  const found = findSittings(typeof text === 'string' ? Buffer.from(text) : text, {
    ...OPTIONS,
    ...options,
  });
  if (!found) throw new Error('expected a calendar');
  return found;
};

export const foundInEvent = (
  lines: readonly string[],
  options: Partial<SittingOptions> = COPENHAGEN,
): Found => foundIn(calendarOf(...eventOf(...lines)), options);

export const sample = (name: string): Buffer =>
  readFileSync(new URL(`calendars/${name}.ics`, import.meta.url));
