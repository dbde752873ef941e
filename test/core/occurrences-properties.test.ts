/** What holds of every window, whatever its rule: tried with rules, elections, events and moments made up at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrencesOf } from '../../src/core/occurrences.ts';
import { type Recurrence, WEEKDAYS } from '../../src/core/polling-day.ts';
import { openWindowsFor } from '../../src/core/situation.ts';
import type { BoundContext } from '../../src/core/window-bound.ts';
import type { Bound, PackWindow } from '../../src/core/window-rule.ts';
import { isOpen } from '../../src/core/window.ts';
import { aPack, at } from './examples.ts';

const ZONES = ['Europe/Copenhagen', 'America/Toronto', 'Australia/Sydney', 'Pacific/Auckland'];
const time = fc.constantFrom('00:00', '02:30', '12:00', '23:59');
const nth = {
  month: fc.integer({ min: 1, max: 12 }),
  weekday: fc.constantFrom(...WEEKDAYS),
  nth: fc.integer({ min: 1, max: 4 }),
};
const offset = {
  weeks: fc.integer({ min: -10, max: 10 }),
  days: fc.integer({ min: -100, max: 100 }),
  time,
};
const counted: fc.Arbitrary<Bound> = fc.oneof(
  fc.record({ at: fc.constant('polling-day' as const), ...offset }),
  fc.record({
    at: fc.constant('date' as const),
    date: fc.constantFrom('01-01', '05-01', '12-31'),
    ...offset,
  }),
  fc.record({ at: fc.constant('weekday' as const), ...nth, ...offset }),
  fc.constant({ at: 'close-of-poll' as const }),
);
const ofEvent = (latest: boolean): fc.Arbitrary<Bound> =>
  fc.tuple(fc.constantFrom('a', 'b'), counted).map(([event, atLatest]) => ({
    at: 'event' as const,
    event,
    ...(latest && { atLatest: atLatest as Extract<Bound, { at: 'polling-day' }> }),
  }));
const bound = fc.oneof(counted, ofEvent(true), ofEvent(false));

const recurring: fc.Arbitrary<Recurrence> = fc.record({
  ...nth,
  everyYears: fc.integer({ min: 1, max: 5 }),
  inYear: fc.integer({ min: 2020, max: 2030 }),
});
const day = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => Temporal.PlainDate.from('2022-01-01').add({ days }).toString());
const context: fc.Arbitrary<BoundContext> = fc.record({
  zone: fc.constantFrom(...ZONES),
  calendars: fc.constant([]),
  election: fc.record({
    id: fc.constant('e'),
    recurring,
    dates: fc.array(day, { maxLength: 2 }),
    pollCloses: fc.constant('20:00'),
  }),
  events: fc.record({ a: fc.array(day, { maxLength: 3 }), b: fc.array(day, { maxLength: 3 }) }),
});
const window: fc.Arbitrary<PackWindow> = fc.record({
  kind: fc.constant('rule' as const),
  id: fc.constantFrom('one', 'two'),
  name: fc.constant({ en: 'W' }),
  election: fc.constant('e'),
  opens: bound,
  closes: bound,
});
const moment = fc.integer({ min: at('2024-01-01T00:00Z'), max: at('2030-01-01T00:00Z') });

test('an instant is in at most one occurrence of a window, and they are in order', () => {
  fc.assert(
    fc.property(window, context, moment, (one, given, now) => {
      const found = occurrencesOf(one, given, now);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(found.filter((occurrence) => isOpen(occurrence, now)).length).toBeLessThanOrEqual(1);
      found.forEach(({ opensAt = 0, closesAt = Infinity }, place) => {
        expect(opensAt).toBeLessThan(closesAt);
        expect(closesAt).toBeLessThanOrEqual(found[place + 1]?.opensAt ?? Infinity);
      });
    }),
    { numRuns: 500 },
  );
});

test('a window never overlaps its complement: each edge is inside on one side and outside on the other', () => {
  fc.assert(
    fc.property(window, context, moment, (one, given, now) => {
      const openAt = (instant: number) =>
        occurrencesOf(one, given, instant).some((occurrence) => isOpen(occurrence, instant));
      const found = occurrencesOf(one, given, now);
      const inside = found.flatMap(({ opensAt, closesAt = Infinity }) => [opensAt, closesAt - 1]);
      const edges = inside.filter((edge) => edge !== undefined && edge !== Infinity) as number[];
      expect(edges.filter((edge) => !openAt(edge))).toEqual([]);
      const overlapping = found.filter(
        (occurrence) =>
          isOpen(occurrence, (occurrence.opensAt ?? 0) - 1) ||
          isOpen(occurrence, occurrence.closesAt ?? -Infinity),
      );
      expect(overlapping).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('what is open now was told before as the next, unless an event of no rule decides', () => {
  const settled = fc.record({
    kind: fc.constant('rule' as const),
    id: fc.constant('w'),
    name: fc.constant({ en: 'W' }),
    election: fc.constant('e'),
    opens: counted,
    closes: counted,
  });
  fc.assert(
    fc.property(settled, context, moment, (one, given, now) => {
      const next = occurrencesOf(one, given, now).find(({ opensAt = 0 }) => opensAt > now);
      if (next?.opensAt === undefined) return;
      const then = occurrencesOf(one, given, next.opensAt);
      expect(then.find((occurrence) => isOpen(occurrence, next.opensAt ?? 0))).toEqual(next);
    }),
    { numRuns: 500 },
  );
});

test('the order of windows does not matter for what is open', () => {
  fc.assert(
    fc.property(fc.array(window, { maxLength: 4 }), context, moment, (windows, given, now) => {
      const open = (list: PackWindow[]) =>
        openWindowsFor(
          aPack({ windows: list, ...(given.election && { elections: [given.election] }) }),
          { councilTenants: [], windows: [], events: given.events, now },
        )
          .map((one) => JSON.stringify(one))
          .toSorted();
      expect(open(windows.toReversed())).toEqual(open(windows));
    }),
  );
});
