import { expect, test } from 'vitest';
import { busiestMinute, downFor, EVEN, MEAN, seeded, startWithin } from './fleet.ts';

const busiest = (story: Parameters<typeof busiestMinute>[0]) =>
  busiestMinute(story, seeded(20261125)) / MEAN;

test('devices that have asked for long ask evenly: no minute is much busier than the mean', () => {
  expect(busiest(EVEN)).toBeGreaterThan(0.95);
  expect(busiest(EVEN)).toBeLessThan(1.3);
});

test('those that all start within some minutes ask in these, and never again all at once', () => {
  expect(busiest(startWithin(15))).toBeCloseTo(4, 0);
  expect(busiest(startWithin(5))).toBeCloseTo(12, 0);
  const later = { ...startWithin(5), countsFrom: 10 * 60_000 };
  expect(busiest(later)).toBeLessThan(2);
});

test('a server that comes back is asked by those that failed, but not by all at once', () => {
  expect(busiest(downFor(60))).toBeGreaterThan(1);
  expect(busiest(downFor(60))).toBeLessThan(3);
});

test('the same numbers come out each time', () => {
  expect(busiest(startWithin(15))).toBe(busiest(startWithin(15)));
});
