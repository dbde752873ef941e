import { describe, expect, test } from 'vitest';
import { keptFrom } from '../../src/core/retention.ts';
import { believedInstant, isAhead, seeDay, type SeenDays } from '../../src/core/seen-days.ts';

const at = (day: string) => Date.parse(`${day}T09:30:00Z`);
const after = (...days: readonly string[]): SeenDays | undefined =>
  days.reduce<SeenDays | undefined>((seen, day) => seeDay(seen, at(day)), undefined);
/** What is erased by age after the clock has shown these days: by the last of them, or by an earlier one. */
const erasesBy = (...days: readonly string[]): string => {
  const now = at(days.at(-1) ?? '');
  return new Date(believedInstant(after(...days), now)).toISOString().slice(0, 10);
};
const june = (day: number) => `2036-06-${String(day).padStart(2, '0')}`;

describe('notes are erased by the day that the clock shows', () => {
  test.each([
    ['at the first time', ['2026-11-26']],
    ['day after day', ['2026-11-26', '2026-11-27', '2026-11-28']],
    ['after a week away', ['2026-11-26', '2026-12-03']],
    [
      'where it was a few days ahead, and is right again',
      ['2026-11-26', '2026-11-30', '2026-11-26'],
    ],
    ['where it is far behind', ['2026-11-26', '2001-01-01']],
    [
      'where a leap has been seen on seven days',
      ['2026-11-26', ...[1, 2, 5, 6, 8, 20, 25].map(june)],
    ],
    ['from then on', ['2026-11-26', ...[1, 2, 3, 4, 5, 6, 7, 8].map(june)]],
  ])('%s', (_, days) => {
    expect(erasesBy(...days)).toBe(days.at(-1));
    expect(isAhead(after(...days))).toBe(false);
  });
});

describe('a leap is not believed', () => {
  test.each([
    ['at once', ['2026-11-26', '2036-06-01']],
    ['by one day more than a week', ['2026-11-26', '2026-12-04']],
    [
      'however often it is seen on one day',
      ['2026-11-26', ...Array.from({ length: 20 }, () => june(1))],
    ],
    ['before its seventh day', ['2026-11-26', ...[1, 2, 3, 4, 5, 6].map(june)]],
    ['where the days go back', ['2026-11-26', ...[7, 6, 5, 4, 3, 2, 1].map(june)]],
    ['where a machine starts each day far behind', ['2026-11-26', june(1), '2001-01-01', june(2)]],
  ])('%s', (_, days) => {
    expect(erasesBy(...days)).toBe('2026-11-26');
    expect(isAhead(after(...days))).toBe(true);
  });

  test('and is forgotten as soon as the clock is right again', () => {
    const wrong = [1, 2, 3, 4, 5, 6].map(june);
    expect(after('2026-11-26', ...wrong, '2026-11-27')).toEqual({
      believed: '2026-11-27',
      ahead: [],
    });
    expect(erasesBy('2026-11-26', ...wrong, '2026-11-27', june(7))).toBe('2026-11-27');
  });
});

test('a clock that is ten years ahead for a minute takes no note with it that was not due', () => {
  const policy = { retentionDays: 30 };
  const seen = after('2026-11-25', '2026-11-26', '2036-06-01');
  const from = keptFrom(policy, believedInstant(seen, at('2036-06-01')));
  expect(new Date(from).toISOString()).toBe('2026-10-27T00:00:00.000Z');
});

test('where no day has been kept, the clock is believed', () => {
  expect(believedInstant(undefined, at('2026-11-26'))).toBe(at('2026-11-26'));
});
