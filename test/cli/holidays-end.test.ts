import { expect, it } from 'vitest';
import { checkHolidays, checkYears } from '../../src/cli/holidays-end.ts';
import { aPack } from '../core/examples.ts';
import { DANISH, poll, ruled } from '../core/windows.ts';

const calendars = [{ id: 'bank', from: 2020, to: 2030, days: [] }];
const windows = [
  ruled(poll({ workingDays: { count: -10, holidays: 'bank' } }), poll({ days: 1 }), DANISH),
];
const whole = aPack({ windows, elections: [DANISH], calendars });
const written = aPack({ windows });

it('a window whose next election is beyond its holidays is told, as soon as that is the next', () => {
  expect(checkHolidays(written, whole, '2029-11-20')).toEqual([]);
  expect(checkHolidays(written, whole, '2029-11-21')).toEqual([
    {
      path: 'windows.0',
      found: 'holidays of 2020 to 2030 in “bank”',
      expected: 'those that “w” is counted with at the polling day 2033-11-15',
      mend: 'Until then it does not open, or nobody knows when. Make the calendar anew with later years: “armslength calendar holidays”.',
    },
  ]);
});

it('an inherited window is told where it is written', () => {
  expect(checkHolidays({ ...written, windows: [] }, whole, '2029-11-21')).toEqual([]);
});

it('a calendar is told when it is in its last year, also one that a pack carries', () => {
  expect(checkYears({ to: 2030 }, '2029-12-31')).toEqual([]);
  expect(checkYears({ to: 2030 }, '2030-01-01')).toEqual([
    {
      path: 'to',
      found: '2030',
      expected: '2031 or later, to count what comes next',
      mend: 'Make the calendar anew with later years: “armslength calendar holidays”.',
    },
  ]);
  const own = { ...whole, windows: [] };
  expect(checkHolidays(own, own, '2030-01-01').map(({ path }) => path)).toEqual(['calendars.0.to']);
});
