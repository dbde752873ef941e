import { describe, expect, test } from 'vitest';
import { parse } from '../../src/core/issue.ts';
import { windowSchema } from '../../src/core/window-rule.ts';

const name = { en: 'W' };
const issuesIn = (window: object) => {
  const result = parse(windowSchema, { id: 'w', name, ...window });
  return result.ok ? [] : result.issues;
};
const pathsIn = (window: object) => issuesIn(window).map(({ path }) => path);

describe('a window that cannot be meant is refused', () => {
  const ruled = { kind: 'rule', election: 'danish', closes: { at: 'close-of-poll' } };
  test.each([
    ['a day that not every year has', { opens: { at: 'date', date: '02-29' } }, 'opens.date'],
    ['a day with an hour', { opens: { at: 'date', date: '12-31T08:00' } }, 'opens.date'],
    [
      'a day with an hour and an offset',
      { opens: { at: 'date', date: '12-31T08-01' } },
      'opens.date',
    ],
    [
      'a fifth weekday',
      { opens: { at: 'weekday', month: 1, weekday: 'monday', nth: 5 } },
      'opens.nth',
    ],
    [
      'working days without holidays',
      { opens: { at: 'polling-day', workingDays: { count: 1 } } },
      'opens.workingDays.holidays',
    ],
    ['an hour that no day has', { opens: { at: 'polling-day', time: '24:00' } }, 'opens.time'],
    ['a bound of no kind', { opens: { at: 'dawn' } }, 'opens.at'],
    ['too far away', { opens: { at: 'polling-day', days: 401 } }, 'opens.days'],
    ['too long before', { opens: { at: 'polling-day', days: -401 } }, 'opens.days'],
  ])('%s', (_, part, path) => {
    expect(pathsIn({ ...ruled, ...part })).toContain(path);
  });
});

test.each(['01-01', '02-28', '12-31'])('every year has a day %s', (date) => {
  const closes = { at: 'date', date, years: 1 };
  expect(
    issuesIn({ kind: 'rule', election: 'danish', opens: { at: 'date', date }, closes }),
  ).toEqual([]);
});

describe('a window needs an election', () => {
  const local = { at: 'local', local: '2029-09-01' };
  const event = { at: 'event', event: 'notice' };
  const poll = { at: 'polling-day' };
  const isTold = (opens: object, closes: object, rest: object = {}) =>
    issuesIn({ kind: 'rule', opens, closes, ...rest }).some(({ expected }) =>
      expected.includes('an “election”'),
    );

  test('where one of its bounds is counted from a polling day, also if only at latest', () => {
    expect(isTold(poll, { at: 'close-of-poll' })).toBe(true);
    expect(isTold(local, poll)).toBe(true);
    expect(isTold(poll, event)).toBe(true);
    expect(isTold(local, { ...event, atLatest: poll })).toBe(true);
    expect(isTold(local, poll, { election: 'danish' })).toBe(false);
  });

  test('and none where events and local times say all', () => {
    expect(isTold(event, local)).toBe(false);
    expect(isTold({ ...event, at: 'user-event' }, { ...event, atLatest: local })).toBe(false);
  });
});

test('a fixed window ends after it begins', () => {
  const until = (moment: string) =>
    issuesIn({ kind: 'fixed', from: '2029-10-09', until: moment }).map(
      ({ path, expected }) => `${path}: ${expected}`,
    );
  expect(until('2029-10-09T00:01')).toEqual([]);
  expect(until('2029-10-09')).toEqual(['until: a moment after “from”']);
  expect(until('2029-10-08')).toEqual(['until: a moment after “from”']);
});
