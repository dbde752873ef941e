import { describe, expect, it } from 'vitest';
import { checkPack } from '../../src/core/pack-check.ts';
import type { Election } from '../../src/core/polling-day.ts';
import { checkOpenings } from '../../src/core/window-open.ts';
import type { Bound, PackWindow } from '../../src/core/window-rule.ts';
import { aPack, SITES } from './examples.ts';
import { good } from './sound-pack.ts';
import { CLOSE, DANISH, event, poll, ruled } from './windows.ts';

const FIXED: Election = { id: 'fixed', dates: ['2027-03-01', '2031-11-01'] };
const CALENDARS = [{ id: 'c', from: 2027, to: 2027, days: [] }];
const local = (day: string): Bound => ({ at: 'local', local: day });
const yearly = (day: string): Bound => ({ at: 'date', date: day });
const working = (count: number) => poll({ workingDays: { count, holidays: 'c' } });

const packOf = (window: PackWindow) =>
  aPack({ windows: [window], elections: [DANISH, FIXED], calendars: CALENDARS });

describe('a window that can never be open', () => {
  it.each<[string, PackWindow]>([
    ['after polling day until before it', ruled(poll({ days: 10 }), poll({ days: -10 }), DANISH)],
    ['of known days', ruled(poll({ weeks: 1 }), poll(), FIXED)],
    ['that closes as it opens', ruled(poll({ time: '20:00' }), CLOSE, DANISH)],
    ['of the wrong ends of a year', ruled(yearly('12-31'), yearly('01-01'), DANISH)],
    ['between two moments', ruled(local('2027-02-01'), local('2027-01-01'))],
    [
      'that an event can only close earlier',
      ruled(poll(), event('e', { at: 'polling-day' }), DANISH),
    ],
  ])('is told: %s', (_, window) => {
    expect(checkOpenings(packOf(window))).toEqual([
      {
        path: 'windows.0',
        found: '"w"',
        expected: 'a window that opens before it closes, at one election at least',
        mend: 'Turn “opens” and “closes” round, or correct what they are counted by.',
      },
    ]);
  });

  it('is told once, and not of its cases as well', () => {
    const windows = [ruled(poll({ days: 10 }), poll({ days: -10 }), DANISH)];
    const rules = good.rules.map((rule) => ({ ...rule, applies: 'in-window' as const }));
    const pack = { ...good, windows, rules, elections: [DANISH] };
    expect(checkPack(pack, SITES).map(({ path }) => path)).toEqual(['windows.0']);
  });
});

it.each<[string, PackWindow]>([
  ['without an election', ruled(event('e'), event('e'))],
  ['with one', ruled(event('e'), event('e'), DANISH)],
  ['that happens to a person', ruled(event('e'), { at: 'user-event', event: 'e' })],
  [
    'and at latest on one day',
    ruled(event('e', { at: 'polling-day' }), event('e', { at: 'polling-day' }), DANISH),
  ],
])('a window that closes at the event that opens it is told: %s', (_, window) => {
  expect(checkOpenings(packOf(window))).toEqual([
    {
      path: 'windows.0',
      found: '"w"',
      expected: 'a window that another event closes',
      mend: 'Correct the event in “opens” or in “closes”.',
    },
  ]);
});

it.each<[string, PackWindow]>([
  ['opens at one event and closes at another', ruled(event('e'), event('f'))],
  ['opens before its event', ruled(event('e', { at: 'polling-day' }), event('e'), DANISH)],
  ['opens before it closes', ruled(poll({ days: -10 }), poll(), DANISH)],
  ['is open at one of its elections', ruled(poll(), yearly('06-01'), FIXED)],
  ['lasts from a moment to a later one', ruled(local('2027-01-01'), local('2027-02-01'))],
  ['opens at an event', ruled(event('e', { at: 'polling-day' }), poll({ days: -10 }), DANISH)],
  ['closes at an event', ruled(poll({ days: 10 }), event('e'), DANISH)],
  ['counts working days that no calendar has', ruled(working(4), working(-4), DANISH)],
  ['has an election that the pack has not', ruled(poll(), poll({ days: -1 }), { id: 'none' })],
  ['is always open', { kind: 'always', id: 'w', name: { en: 'W' } }],
])('nothing is told of a window that %s', (_, window) => {
  expect(checkOpenings(packOf(window))).toEqual([]);
});

it.each(['windows.0.opens.days', 'elections.0', 'calendars', 'jurisdiction.zone', ''])(
  'nothing is told while “%s” is in doubt',
  (path) => {
    const pack = packOf(ruled(poll({ days: 10 }), poll({ days: -10 }), DANISH));
    expect(checkOpenings(pack, [{ path }])).toEqual([]);
    expect(checkOpenings(pack, [{ path: 'name' }])).toHaveLength(1);
  },
);
