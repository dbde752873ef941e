/** A clock that is put forwards and backwards, over the edges of windows and over the days on which clocks change. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { nextChange } from '../../src/core/reach.ts';
import { arrive, renew, type Visit } from '../../src/core/visit.ts';
import { aPack, aRule, at, aWorld } from './examples.ts';

/** Around both changes of the clock in 2026, one window within the hour that comes twice. */
const policy = {
  windows: [
    '2026-03-28/2026-03-29 Spring',
    '2026-10-24T12:00/2026-10-25 Autumn',
    '2026-10-25T23:30/2026-10-26T02:30 Night',
  ],
};
const packs = [
  aPack({
    jurisdiction: { country: 'DK', zone: 'Europe/Copenhagen' },
    rules: [aRule({ id: 'r', applies: 'in-window' })],
  }),
];
const worldAt = (now: number) => aWorld({ packs, policy, now });
const arriveAt = (now: number): Visit => {
  const composer = {
    site: 'square',
    surface: 'composer',
    activity: 'publish',
    how: 'focus',
  } as const;
  const visit = arrive(undefined, composer, 'd1', worldAt(now));
  if (!visit) throw new Error('no visit');
  return visit;
};
const stands = (now: number): boolean => arriveAt(now).reminder !== null;

const moment = fc.integer({
  min: at('2026-03-25T00:00:00Z') / 60_000,
  max: at('2026-10-30T00:00:00Z') / 60_000,
});
/** Near the edges more often than chance would have it. */
const near = fc
  .tuple(
    fc.constantFrom(
      '2026-03-27T23:00:00Z',
      '2026-03-29T01:00:00Z',
      '2026-03-29T22:00:00Z',
      '2026-10-24T10:00:00Z',
      '2026-10-25T01:00:00Z',
      '2026-10-25T23:00:00Z',
    ),
    fc.integer({ min: -180, max: 180 }),
  )
  .map(([edge, minutes]) => at(edge) / 60_000 + minutes);
const minute = fc.oneof(moment, near).map((minutes) => minutes * 60_000);

describe('wherever the clock is put', () => {
  test('a reminder stands exactly where it would have stood had the clock always been there', () => {
    fc.assert(
      fc.property(fc.array(minute, { minLength: 2, maxLength: 30 }), (moments) => {
        let visit = arriveAt(moments[0] ?? 0);
        for (const now of moments) {
          visit = renew(visit, worldAt(now));
          expect(visit.reminder).toEqual(arriveAt(now).reminder);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('what was answered stays answered', () => {
    fc.assert(
      fc.property(fc.array(minute, { minLength: 1, maxLength: 10 }), (moments) => {
        let visit = answer(arriveAt(at('2026-10-24T12:00:00Z')), 'a-note');
        const { declared } = visit;
        for (const now of moments) visit = renew(visit, worldAt(now));
        expect([visit.reminder, visit.declared]).toEqual([null, declared]);
      }),
    );
  });

  test('nothing changes before the moment for which the alarm is set, and that lies ahead', () => {
    fc.assert(
      fc.property(minute, fc.double({ min: 0, max: 1, noNaN: true }), (now, part) => {
        const next = nextChange(worldAt(now));
        if (next === null) return;
        expect(next).toBeGreaterThan(now);
        expect(stands(now + Math.floor((next - 1 - now) * part))).toBe(stands(now));
      }),
      { numRuns: 500 },
    );
  });
});

// A date alone at the end of a policy's window is a whole day: 23 hours long in March, 25 in October.
test.each([
  ['the first moment of the day before the clocks go forward', '2026-03-27T23:00:00Z', true],
  ['a moment before it', '2026-03-27T22:59:59Z', false],
  ['the hour that is left out, after which the day goes on', '2026-03-29T01:00:00Z', true],
  ['the last moment of the short day', '2026-03-29T21:59:59Z', true],
  ['the moment after it', '2026-03-29T22:00:00Z', false],
  ['noon of the day before the clocks go back', '2026-10-24T10:00:00Z', true],
  ['the hour that comes twice, the first time', '2026-10-25T00:30:00Z', true],
  ['the hour that comes twice, the second time', '2026-10-25T01:30:00Z', true],
  ['the last hour of the long day, in a window after the other', '2026-10-25T22:45:00Z', true],
  ['the end of the night after it', '2026-10-26T01:30:00Z', false],
] as const)('%s', (_, instant, open) => {
  expect(stands(at(instant))).toBe(open);
});
