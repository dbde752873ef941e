import { describe, expect, it } from 'vitest';
import { missingHolidays } from '../../src/core/missing-holidays.ts';
import type { Bound, PackWindow } from '../../src/core/window-rule.ts';
import { aPack, at } from './examples.ts';
import { DANISH, event, poll, ruled } from './windows.ts';

const CALENDAR = { id: 'c', from: 2020, to: 2030, days: [] };
const counted = (count: number): Bound => poll({ workingDays: { count, holidays: 'c' } });
const check = (window: PackWindow, now: string, events = {}) =>
  missingHolidays(aPack({ windows: [window], elections: [DANISH], calendars: [CALENDAR] }), {
    now: at(now),
    events,
  });
const missing = {
  window: 'w',
  calendar: 'c',
  from: 2020,
  to: 2030,
  pollingDay: '2033-11-15',
};

describe('a window that is counted in working days', () => {
  const window = ruled(counted(-10), poll({ days: 1 }), DANISH);

  it('lacks holidays from the last polling day on that there are some for', () => {
    expect(check(window, '2029-11-20T22:00Z')).toEqual([]);
    expect(check(window, '2029-11-20T23:00Z')).toEqual([missing]);
  });

  it('lacks them also where an event may open it before', () => {
    const latest = { at: 'polling-day', workingDays: { count: -10, holidays: 'c' } } as const;
    const opened = ruled(event('called', latest), poll({ days: 1 }), DANISH);
    expect(check(opened, '2033-01-01T12:00Z')).toEqual([missing]);
  });

  it('lacks them once, for both its bounds', () => {
    expect(check(ruled(counted(-10), counted(2), DANISH), '2033-01-01T12:00Z')).toEqual([missing]);
  });

  it('lacks them for its end after polling day, and for its beginning no more', () => {
    const days = { 'by-election': ['2031-01-14'] };
    const local = { id: 'by-election' };
    const pack = (opens: Bound, closes: Bound) =>
      aPack({
        windows: [ruled(opens, closes, local)],
        elections: [local],
        calendars: [CALENDAR],
      });
    const situation = { now: at('2031-01-15T12:00Z'), events: days };
    const pollingDay = '2031-01-14';
    expect(missingHolidays(pack(poll(), counted(2)), situation)).toEqual([
      { ...missing, pollingDay },
    ]);
    expect(missingHolidays(pack(counted(-1), poll({ days: 9 })), situation)).toEqual([]);
  });
});

it('a window that is counted otherwise, or that has no election, lacks none', () => {
  expect(check(ruled(poll({ months: -1 }), poll(), DANISH), '2050-01-01T12:00Z')).toEqual([]);
  expect(check(ruled(event('a'), event('b')), '2050-01-01T12:00Z')).toEqual([]);
});
