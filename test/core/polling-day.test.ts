import { describe, expect, test } from 'vitest';
import { parse } from '../../src/core/issue.ts';
import { easterOf } from '../../src/core/easter.ts';
import {
  dayOfNthWeekday,
  type Election,
  electionSchema,
  pollingDayIn,
  pollingDays,
  type Recurrence,
} from '../../src/core/polling-day.ts';
import { addWorkingDays } from '../../src/core/working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  [1961, '1961-04-02'],
  [1981, '1981-04-19'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2030, '2030-04-21'],
  [2031, '2031-04-13'],
  [2038, '2038-04-25'],
])('Easter Sunday of %i is %s', (year, easter) => {
  expect(easterOf(year).toString()).toBe(easter);
});

test('Easter Sunday is a Sunday from 22 March to 25 April, in every year', () => {
  for (let year = 1900; year <= 2299; year += 1) {
    const easter = easterOf(year);
    expect(easter.dayOfWeek).toBe(7);
    expect(Temporal.PlainDate.compare(easter, `${year}-03-22`)).toBeGreaterThanOrEqual(0);
    expect(Temporal.PlainDate.compare(easter, `${year}-04-25`)).toBeLessThanOrEqual(0);
  }
});

test('the first of a month can be the first of its weekday, and the day before it the last to come', () => {
  const inSeptember = (weekday: 'monday' | 'sunday') =>
    dayOfNthWeekday(2031, { month: 9, weekday, nth: 1 }).toString();
  expect([inSeptember('monday'), inSeptember('sunday')]).toEqual(['2031-09-01', '2031-09-07']);
});

describe('a polling day that Easter moves', () => {
  const april = { month: 4, weekday: 'sunday', nth: 3, everyYears: 1, inYear: 2025 } as const;
  const finnish = { ...april, moves: [{ whenEasterDay: [0, 7], toEasterDay: -7 }] };
  const may = { month: 5, weekday: 'saturday', nth: 3, everyYears: 1, inYear: 2026 } as const;
  const icelandic = { ...may, moves: [{ whenEasterDay: [48], byDays: -7 }] };

  test.each<[number, Recurrence, string, string]>([
    [2025, finnish, '2025-04-13', 'the third Sunday is Easter Sunday'],
    [2031, finnish, '2031-04-06', 'the third Sunday is the Sunday after Easter'],
    [2023, finnish, '2023-04-02', 'the same'],
    [2027, finnish, '2027-04-18', 'Easter is far away'],
    [2030, finnish, '2030-04-14', 'the third Sunday, 21 April, is Easter Sunday'],
    [2026, icelandic, '2026-05-16', 'Whitsun is a week later'],
    [2018, icelandic, '2018-05-12', 'the third Saturday, 19 May, is before Whitsun'],
    [2054, icelandic, '2054-05-09', 'the third Saturday, 16 May, is before Whitsun'],
  ])('in %i, with %j, is %s: %s', (year, recurring, expected) => {
    expect(pollingDayIn(year, recurring).toString()).toBe(expected);
  });
});

describe('where a polling day goes that Easter moves', () => {
  const told = (move: object) => {
    const recurring = { month: 4, weekday: 'sunday', nth: 3, everyYears: 1, inYear: 2025 };
    const moves = [{ whenEasterDay: [0], ...move }];
    const result = parse(electionSchema, { id: 'e', recurring: { ...recurring, moves } });
    return result.ok ? [] : result.issues.map(({ path, expected }) => `${path}: ${expected}`);
  };
  const once = ['recurring.moves.0: either “toEasterDay” or “byDays”'];

  test.each([
    ['to a day beside Easter', { toEasterDay: -7 }, []],
    ['by so many days', { byDays: -7 }, []],
    ['nowhere', {}, once],
    ['to two places', { toEasterDay: -7, byDays: -7 }, once],
  ])('is said once: %s', (_, move, issues) => {
    expect(told(move)).toEqual(issues);
  });
});

describe('the polling days of an election', () => {
  const election: Election = {
    id: 'local',
    recurring: { month: 11, weekday: 'tuesday', nth: 3, everyYears: 4, inYear: 2001 },
    dates: ['2027-02-02', '2025-11-18'],
  };

  test('are those that recur, those that are known and those that were entered, each once', () => {
    expect(pollingDays(election, [2026, 2026], [day('2026-03-24')]).map(String)).toEqual([
      '2017-11-21',
      '2021-11-16',
      '2025-11-18',
      '2026-03-24',
      '2027-02-02',
      '2029-11-20',
      '2033-11-15',
    ]);
  });

  test('are those that may matter, and not all that were ever entered', () => {
    const ends = ['2014-12-31', '2015-01-01', '2033-12-31', '2034-01-01'].map(day);
    const found = pollingDays({ id: 'local', recurring: election.recurring }, [2026, 2026], ends);
    expect([found.at(0), found.at(-1)].map(String)).toEqual(['2015-01-01', '2033-12-31']);
  });

  test('are all that are known where none recurs', () => {
    const dates = ['1999-01-01', '2099-01-01'];
    expect(pollingDays({ id: 'called', dates }, [2026, 2026]).map(String)).toEqual(dates);
  });

  test('are none while nothing tells of one', () => {
    expect(pollingDays({ id: 'called' }, [2026, 2026])).toEqual([]);
  });
});

describe('working days', () => {
  const calendar = {
    id: 'c',
    from: 2026,
    to: 2027,
    days: ['2026-12-25', '2026-12-28', '2027-01-01'],
  };

  test.each([
    // start         days  is            because
    ['2026-11-20', 0, '2026-11-20', 'none to count'],
    ['2026-11-20', 1, '2026-11-23', 'a weekend lies between'],
    ['2026-11-23', -1, '2026-11-20', 'the same, backwards'],
    ['2026-11-22', -1, '2026-11-20', 'the start does not count, whatever it is'],
    ['2026-12-24', 1, '2026-12-29', 'holidays and a weekend lie between'],
    ['2027-01-04', -3, '2026-12-29', 'so they do on the way back'],
  ])('%s and %i is %s: %s', (start, count, expected) => {
    expect(String(addWorkingDays(day(start), count, calendar))).toBe(expected);
  });

  test('are not guessed at where the holidays are not known', () => {
    expect(addWorkingDays(day('2027-12-30'), 5, calendar)).toBeUndefined();
    expect(addWorkingDays(day('2026-01-02'), -5, calendar)).toBeUndefined();
  });
});
