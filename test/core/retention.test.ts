import { expect, test } from 'vitest';
import { keptFrom, keptUntil } from '../../src/core/retention.ts';

test('a note is kept until exactly the moment from which it is no longer kept', () => {
  const policy = { retentionDays: 30 };
  const at = '2026-11-22T10:15:00.000Z';
  const until = keptUntil(at, policy) ?? Number.NaN;
  expect(new Date(until).toISOString()).toBe('2026-12-22T10:15:00.000Z');
  expect(keptFrom(policy, until)).toBe(Date.parse(at));
});

test('where nobody has set it, a note is kept until it is erased', () => {
  expect(keptUntil('2026-11-22T10:15:00.000Z', {})).toBeUndefined();
});
