import { describe, expect, test } from 'vitest';
import { keptFrom, keptUntil, retentionIn } from '../../src/core/retention.ts';
import { aPack } from './examples.ts';

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

describe('how many days that is', () => {
  const told = { controller: { en: 'The council' }, basis: { en: 'A law' } };
  const packs = [
    aPack({}),
    aPack({ dataProtection: { ...told, retentionDays: 60 } }),
    aPack({ dataProtection: { ...told, retentionDays: 90 } }),
  ];

  test('is said by the administrator before any pack', () => {
    expect(retentionIn({ retentionDays: 30 }, packs)).toEqual({ retentionDays: 30 });
  });

  test('is said by the first pack that tells of the processing, where the administrator says nothing', () => {
    expect(retentionIn({}, packs)).toEqual({ retentionDays: 60 });
    const silent = aPack({ dataProtection: told });
    expect(retentionIn({}, [silent, ...packs])).toEqual({ retentionDays: undefined });
  });
});
