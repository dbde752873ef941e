import { expect, test } from 'vitest';
import { situationOf } from '../../src/core/situation.ts';
import { currentPeriods, periodsOf } from '../../src/core/periods.ts';
import { aPack, at } from './examples.ts';

const pack = aPack({
  windows: [
    {
      kind: 'rule',
      id: 'before',
      name: { en: 'Before the poll' },
      election: 'local',
      opens: { at: 'polling-day', weeks: -6 },
      closes: { at: 'close-of-poll' },
    },
  ],
  elections: [
    {
      id: 'local',
      recurring: { month: 11, weekday: 'tuesday', nth: 3, everyYears: 4, inYear: 2025 },
      pollCloses: '20:00',
    },
  ],
});
const situation = (now: string) => situationOf({ windows: ['always Trial'] }, [pack], at(now));

test('a window that recurs is listed as it was last, as it is and as it will be next', () => {
  const periods = periodsOf([pack, { ...pack, id: 'other' }], situation('2025-11-01T12:00Z'));
  const listed = periods.map(
    ({ window, standing }) =>
      `${window.id} ${new Date(window.opensAt ?? 0).getUTCFullYear()} ${standing}`,
  );
  expect(listed).toEqual([
    'Trial 1970 open',
    'before 2021 past',
    'before 2021 past',
    'before 2025 open',
    'before 2025 open',
    'before 2029 next',
    'before 2029 next',
  ]);
});

test('between two elections, what comes next is the next one', () => {
  const world = situationOf({}, [pack], at('2026-11-22T12:00Z'));
  expect(currentPeriods([pack], world).map(({ window }) => window.opensAt)).toEqual([
    at('2029-10-08T22:00Z'),
  ]);
});
