import { describe, expect, test } from 'vitest';
import { readCalendars } from '../../../src/cli/ical/blocks.ts';
import { ianaZoneOf, zonesOf } from '../../../src/cli/ical/zones.ts';
import { calendarOf } from '../a-calendar.ts';

test.each([
  ['Europe/Copenhagen', 'Europe/Copenhagen'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['GMT Standard Time', 'Europe/London'],
  ['/mozilla.org/20050126_1/Europe/Berlin', 'Europe/Berlin'],
  [
    '/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires',
    'America/Argentina/Buenos_Aires',
  ],
  ['tzone://Microsoft/Utc', 'UTC'],
  ['Etc/UTC', 'UTC'],
  ['GMT', 'UTC'],
  ['tzone://Microsoft/Custom', undefined],
  ['Customized Time Zone', undefined],
  ['EST', undefined],
  ['20270101T000000Z', undefined],
  ['', undefined],
])('“%s” stands for %s', (name, zone) => {
  expect(ianaZoneOf(name)).toBe(zone);
});

/** A zone that is two hours ahead in summer and one in winter, from 1990 on. */
const described = (...lines: readonly string[]) => [
  'BEGIN:VTIMEZONE',
  ...lines,
  'BEGIN:STANDARD',
  'DTSTART:19901028T030000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19900325T020000',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

function shown(lines: readonly string[], name: string, local: string, given = {}): string | null {
  const [calendar] = readCalendars(Buffer.from(calendarOf(...lines))).calendars;
  const clock = calendar && zonesOf(calendar, given, undefined).named(name);
  if (!clock) return null;
  return Temporal.Instant.fromEpochMilliseconds(
    clock(Temporal.PlainDateTime.from(local)),
  ).toString();
}

describe('a zone that only the file describes', () => {
  const lines = described(String.raw`TZID:(UTC+01:00) Amsterdam\, Berlin`);
  const name = '(UTC+01:00) Amsterdam, Berlin';

  test.each([
    ['in winter', '2027-01-18T18:00', '2027-01-18T17:00:00Z'],
    ['in summer', '2027-06-18T18:00', '2027-06-18T16:00:00Z'],
    ['just before the clock changes', '2027-03-28T01:59', '2027-03-28T00:59:00Z'],
    ['just after it has changed', '2027-03-28T03:00', '2027-03-28T01:00:00Z'],
    ['before its first change', '1989-07-01T12:00', '1989-07-01T11:00:00Z'],
    ['long from now', '2050-07-01T12:00', '2050-07-01T10:00:00Z'],
  ])('is read %s', (_, local, instant) => {
    expect(shown(lines, name, local)).toBe(instant);
  });

  test('is none if the description lacks something', () => {
    expect(
      shown(
        lines.filter((line) => !line.startsWith('TZOFFSETTO')),
        name,
        '2027-01-18',
      ),
    ).toBeNull();
    expect(
      shown(
        lines.map((line) => line.replace('YEARLY', 'DAILY')),
        name,
        '2027-01-18',
      ),
    ).toBeNull();
    expect(
      shown(
        lines.map((line) => line.replace('19900325T', 'some day ')),
        name,
        '2027-01-18',
      ),
    ).toBeNull();
  });
});

test('what the machine knows counts before what the file says', () => {
  // In Tokyo the clock does not change.
  expect(shown(described('TZID:Asia/Tokyo'), 'Asia/Tokyo', '2027-06-18T18:00')).toBe(
    '2027-06-18T09:00:00Z',
  );
  expect(
    shown(described('TZID:Tokyo Standard Time'), 'Tokyo Standard Time', '2027-06-18T18:00'),
  ).toBe('2027-06-18T09:00:00Z');
  expect(shown(described('TZID:one', 'X-LIC-LOCATION:Asia/Tokyo'), 'one', '2027-06-18T18:00')).toBe(
    '2027-06-18T09:00:00Z',
  );
});

test('an abbreviation is what the file says, and else what the machine knows', () => {
  expect(shown(described('TZID:EST'), 'EST', '2027-01-18T18:00')).toBe('2027-01-18T17:00:00Z');
  expect(shown([], 'EST', '2027-01-18T18:00')).toBe('2027-01-18T23:00:00Z');
});

test('what the caller says a name stands for counts first', () => {
  expect(shown([], 'Europe/Paris', '2027-01-18T18:00', { 'Europe/Paris': 'Asia/Tokyo' })).toBe(
    '2027-01-18T09:00:00Z',
  );
  expect(shown([], 'toString', '2027-01-18T18:00')).toBeNull();
});
