import { describe, expect, test } from 'vitest';
import { checkWindows, parseWholePack } from '../../src/core/window-check.ts';
import type { PackWindow, RuledWindow } from '../../src/core/window-rule.ts';
import { aPack } from './examples.ts';

const name = { en: 'W' };
const CLOSES_AT_TEN = { id: 'local', dates: ['2027-05-06'], pollCloses: '22:00' };
const CLOSES_HERE_AND_THERE = { id: 'other', dates: ['2028-05-06'] };
const ELECTIONS = [CLOSES_HERE_AND_THERE, CLOSES_AT_TEN];
const untilClose = (election: string): RuledWindow => ({
  kind: 'rule',
  id: 'w',
  name,
  election,
  opens: { at: 'polling-day', workingDays: { count: -4, holidays: 'holidays' } },
  closes: { at: 'close-of-poll' },
});
const calendar = (id: string) => ({ id, from: 2027, to: 2027, days: [] });
const CALENDARS = [calendar('other'), calendar('holidays')];

describe('what a window refers to', () => {
  test('is looked for by its id among all that the pack carries', () => {
    const windows = [untilClose('local')];
    expect(checkWindows(aPack({ windows, elections: ELECTIONS, calendars: CALENDARS }))).toEqual(
      [],
    );
  });

  test('is missed where the pack carries nothing, and where it carries others', () => {
    const missed = [
      {
        path: 'windows.0.election',
        found: '"local"',
        expected: 'an id in rules/elections/ or in the pack’s own “elections”',
        mend: 'Correct the id, or add what it refers to; “armslength calendar embed” adds what is in rules/.',
      },
      {
        path: 'windows.0.opens.workingDays.holidays',
        found: '"holidays"',
        expected: 'an id in rules/calendars/ or in the pack’s own “calendars”',
        mend: 'Correct the id, or make one: “armslength calendar holidays DK --id holidays --from <year> --to <year>”; “armslength calendar embed” adds what is in rules/.',
      },
    ];
    const windows = [untilClose('local')];
    const others = { elections: [CLOSES_HERE_AND_THERE], calendars: [calendar('other')] };
    expect(checkWindows(aPack({ windows }))).toEqual(missed);
    expect(checkWindows(aPack({ windows, ...others }))).toEqual(missed);
  });

  test('is told where it is written, beside an event too', () => {
    const opens = {
      at: 'event',
      event: 'called',
      atLatest: { at: 'polling-day', workingDays: { count: -4, holidays: 'holidays' } },
    } as const;
    const windows = [{ ...untilClose('local'), opens }];
    expect(checkWindows(aPack({ windows, elections: ELECTIONS })).map(({ path }) => path)).toEqual([
      'windows.0.opens.atLatest.workingDays.holidays',
    ]);
  });

  test('is nothing for a window that has its moments in itself', () => {
    const windows: PackWindow[] = [
      { kind: 'always', id: 'a', name },
      { kind: 'fixed', id: 'f', name, from: '2027-01-01', until: '2027-02-01' },
    ];
    expect(checkWindows(aPack({ windows }))).toEqual([]);
  });
});

describe('the close of the poll', () => {
  const issuesIn = (window: PackWindow) =>
    checkWindows(aPack({ windows: [window], elections: ELECTIONS, calendars: CALENDARS }));

  test('needs an election with one closing time', () => {
    expect(issuesIn(untilClose('other'))).toEqual([
      {
        path: 'windows.0',
        found: '"close-of-poll"',
        expected: 'an election with one closing time, which other has not',
        mend: 'Write “polling-day” and a time instead.',
      },
    ]);
  });

  test('is needed by no window that ends with a day', () => {
    expect(issuesIn({ ...untilClose('other'), closes: { at: 'polling-day', days: 1 } })).toEqual(
      [],
    );
  });
});

describe('a pack that builds on another', () => {
  const base = aPack({ id: 'base', windows: [untilClose('local')] });
  const other = aPack({ id: 'other' });
  const pack = aPack({ extends: 'base', elections: ELECTIONS, calendars: CALENDARS });

  test('finds it among several, and is checked with what it inherits', () => {
    const whole = parseWholePack(pack, [other, base]);
    expect(whole.ok && whole.value.inherits).toEqual(['base@1.0.0']);
    expect(whole.ok && whole.value.windows).toEqual(base.windows);
    expect(parseWholePack({ ...pack, elections: [] }, [other, base])).toMatchObject({
      issues: [{ path: 'windows.0.election' }],
    });
  });

  test('is refused where it is not there', () => {
    expect(parseWholePack(pack)).toMatchObject({ ok: false, issues: [{ path: 'extends' }] });
  });
});
