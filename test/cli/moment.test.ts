import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/cli/day.ts';
import { faultOfWindow, momentOf } from '../../src/cli/moment.ts';
import { at as instant } from '../core/examples.ts';
import { armslength } from './armslength.ts';

test('a moment without an offset is by the clock of the zone', () => {
  expect(momentOf('--at', '2026-11-22T10:00', 'Europe/Copenhagen')).toBe(
    instant('2026-11-22T09:00:00Z'),
  );
});

test.each([
  ['2026-02-30', 'there is no day 2026-02-30'],
  ['2026-13-01T10:00', 'there is no day 2026-13-01'],
  ['2026-02-01T25:00', 'there is no time 25:00'],
  ['soon', 'expected ISO 8601, such as 2029-11-01T12:00'],
])('%s is told as what it is', (text, told) => {
  expect(() => momentOf('--at', text, 'UTC')).toThrow(`--at ${text}: ${told}`);
});

describe('a moment at which the clocks change', () => {
  const told = (...parts: readonly string[]) =>
    armslength(['explain', '--url', 'https://x.com', '--pack', 'builtin:dk-2021-05', ...parts]);

  test.each([
    [
      '2029-03-25T02:30',
      'a time that there is: the clocks of Europe/Copenhagen are put forward then. It is read as 03:30: write that, or another time.',
    ],
    [
      '2029-10-28 02:30',
      'a time that the clocks of Europe/Copenhagen show once, and not twice as on that day. It is read as the first of the two: write a time before or after that hour.',
    ],
  ])('is remarked on, and read all the same: %s', (at, expected) => {
    const { status, stderr } = told('--at', at);
    expect([status, stderr]).toEqual([0, `--at ${at}: expected ${expected}\n`]);
  });

  test.each(['2029-03-25T03:30', '2029-03-25', '2029-10-28T02:30+01:00'])(
    'is none of which nothing is odd: %s',
    (at) => {
      expect(told('--at', at).stderr).toBe('');
    },
  );
});

test('a day that there is not is told so where a day is asked for', () => {
  expect(() => dayOf('2026-02-30')).toThrow('--at 2026-02-30: there is no day 2026-02-30');
  expect(() => dayOf('today')).toThrow('--at today: expected a date such as 2026-11-22');
});

describe('a window', () => {
  test.each([
    ['2026-11-30/2026-11-01 Test', 'the end, 2026-11-01, lies before the start, 2026-11-30'],
    ['2026-11-30/2026-12-32 Test', 'there is no day 2026-12-32'],
    ['2026-11-01/2026-11-30 Test', undefined],
    ['always Test', undefined],
    ['next week', undefined],
  ])('%s', (text, fault) => {
    expect(faultOfWindow(text)).toBe(fault);
  });
});
