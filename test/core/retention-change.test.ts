import { expect, test } from 'vitest';
import { erasedBefore } from '../../src/core/retention.ts';
import {
  countsFrom,
  daysInForce,
  type RetentionChange,
  seeRetention,
} from '../../src/core/retention-change.ts';

/** What is known after each of these was asked for on its day. */
const after = (...asked: readonly (readonly [days: number, today: string])[]) =>
  asked.reduce<RetentionChange | undefined>(
    (known, [days, today]) => seeRetention(known, days, today),
    undefined,
  );
const inForce = (known: RetentionChange | undefined, today: string) =>
  known && daysInForce(known, today);

test('a time that is new counts when it has stood for a week, and nothing is erased until then', () => {
  const known = after([30, '2026-11-01']);
  expect(inForce(known, '2026-11-07')).toBeUndefined();
  expect(inForce(known, '2026-11-08')).toBe(30);
  expect(known && new Date(countsFrom(known)).toISOString()).toBe('2026-11-08T00:00:00.000Z');
});

test('a shorter time counts when it has stood for a week, and the one before it until then', () => {
  const known = after([365, '2026-01-01'], [1, '2026-11-01']);
  expect(inForce(known, '2026-11-07')).toBe(365);
  expect(inForce(known, '2026-11-08')).toBe(1);
});

test('a longer time counts at once', () => {
  expect(inForce(after([30, '2026-01-01'], [365, '2026-11-01']), '2026-11-01')).toBe(365);
});

test('one that flickers never comes to count', () => {
  const known = after(
    [365, '2026-01-01'],
    ...['2026-11-01', '2026-11-05', '2026-11-09', '2026-11-13'].flatMap(
      (today) =>
        [
          [1, today],
          [365, today],
          [1, today],
        ] as const,
    ),
  );
  expect(inForce(known, '2026-11-19')).toBe(365);
  expect(known).toEqual({ days: 1, since: '2026-11-13', before: 365 });
});

test('one that is made shorter twice in a week leaves the first in force', () => {
  const known = after([365, '2026-01-01'], [90, '2026-11-01'], [30, '2026-11-04']);
  expect(inForce(known, '2026-11-10')).toBe(365);
  expect(inForce(known, '2026-11-11')).toBe(30);
});

test('what is erased is what is due by the time in force, and not by the one that was asked for', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  const days = { believed: '2026-11-22', ahead: [] };
  const erased = (retention: RetentionChange | undefined) =>
    erasedBefore({ retentionDays: 1, days: { ...days, ...(retention && { retention }) } }, now);
  const before = after([365, '2026-01-01'], [1, '2026-11-20']);
  expect(new Date(erased(before)).toISOString()).toBe('2025-11-22T10:00:00.000Z');
  expect(erased(after([1, '2026-11-20']))).toBe(0);
  expect(new Date(erased(undefined)).toISOString()).toBe('2026-11-21T10:00:00.000Z');
});
