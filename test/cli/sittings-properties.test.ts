/** What holds of every list of sittings, whatever the calendar: tried with events made up at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInterval } from '../../src/core/window.ts';
import { parsePolicy } from '../../src/core/policy.ts';
import { calendarOf, eventOf, foundIn } from './a-calendar.ts';

const ZONES = ['Europe/Copenhagen', 'America/Toronto', 'Australia/Lord_Howe', 'Pacific/Auckland'];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const local = fc.integer({ min: 0, max: 900 * 24 * 4 }).map((quarters) =>
  Temporal.PlainDateTime.from('2026-01-01')
    .add({ minutes: quarters * 15 })
    .toString()
    .replaceAll(/[-:]/g, ''),
);
const rule = fc
  .record({
    frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.integer({ min: 1, max: 5 }),
    weekdays: fc.subarray(DAYS),
    count: fc.option(fc.integer({ min: 1, max: 40 })),
  })
  .map(
    ({ frequency, interval, weekdays, count }) =>
      `RRULE:FREQ=${frequency};INTERVAL=${interval}` +
      (weekdays.length > 0 ? `;BYDAY=${weekdays.join(',')}` : '') +
      (count === null ? '' : `;COUNT=${count}`),
  );
const event = fc
  .record({
    uid: fc.constantFrom('a', 'b', 'c', 'd'),
    zone: fc.constantFrom(...ZONES.map((zone) => `;TZID=${zone}`), ''),
    start: local,
    minutes: fc.integer({ min: -60, max: 25 * 60 }),
    rule: fc.option(rule),
    excluded: fc.option(local),
    replaces: fc.option(local),
    cancelled: fc.boolean(),
  })
  .map((one) =>
    eventOf(
      `UID:${one.uid}`,
      `DTSTART${one.zone}:${one.start}`,
      `DURATION:${one.minutes < 0 ? '-' : ''}PT${Math.abs(one.minutes)}M`,
      ...(one.rule === null ? [] : [one.rule]),
      ...(one.excluded === null ? [] : [`EXDATE${one.zone}:${one.excluded}`]),
      ...(one.replaces === null ? [] : [`RECURRENCE-ID${one.zone}:${one.replaces}`]),
      ...(one.cancelled ? ['STATUS:CANCELLED'] : []),
    ),
  );

test('every sitting is an interval of the policy, in order, apart, and in the period', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 6 }), fc.constantFrom(...ZONES), (events, zone) => {
      const text = calendarOf(...events.flat());
      const found = foundIn(text, { zone, from: '2027-01-01', to: '2027-06-30' });
      expect(parsePolicy({ sittings: [...found.intervals] }).issues).toEqual([]);
      const spans = found.intervals.map((one) => parseInterval(one, 'UTC') ?? [0, 0]);
      const [from, to] = parseInterval(`${found.from}/${found.to}`, 'UTC') ?? [0, 0];
      for (const [at, [start, end]] of spans.entries()) {
        expect(start).toBeLessThan(end);
        expect(end).toBeGreaterThan(from);
        expect(start).toBeLessThan(to);
        expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0);
      }
    }),
    { numRuns: 150 },
  );
});

test('a file that is cut off anywhere has an answer, and gives no sitting that the whole file has not', () => {
  const whole = calendarOf(
    ...eventOf('UID:a', 'DTSTART:20270118T180000', 'DURATION:PT3H', 'RRULE:FREQ=WEEKLY'),
    ...eventOf('UID:b', 'DTSTART:20270119T180000', 'DURATION:PT3H'),
  );
  const all = new Set(foundIn(whole, { zone: 'Europe/Copenhagen' }).intervals);
  fc.assert(
    fc.property(fc.integer({ min: 'BEGIN:VCALENDAR'.length, max: whole.length - 1 }), (length) => {
      const found = foundIn(whole.slice(0, length), { zone: 'Europe/Copenhagen' });
      expect(found.intervals.filter((one) => !all.has(one))).toEqual([]);
      const isWhole = whole.slice(0, length).trimEnd().endsWith('END:VCALENDAR');
      expect(found.issues.length > 0).toBe(!isWhole);
    }),
  );
});
