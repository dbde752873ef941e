/** Rules and the days that they give. The examples are those of RFC 5545, 3.8.5.3, all from 09:00. */
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/core/issue.ts';
import { repeat } from '../../../src/cli/ical/repeat.ts';
import { readRule } from '../../../src/cli/ical/rule.ts';

function daysOf(text: string, start: string, last = '2003-12-31'): readonly string[] {
  const issues: Issue[] = [];
  const rule = readRule({ at: 7, name: 'RRULE', text: `RRULE:${text}` }, issues);
  if (!rule) throw new Error(JSON.stringify(issues));
  const times = repeat(rule, Temporal.PlainDateTime.from(start), Temporal.PlainDate.from(last));
  return [...times].map(String);
}

const at9 = (...days: readonly string[]) => days.map((day) => `${day}T09:00:00`);

test.each([
  [
    'weekly, ten times',
    'FREQ=WEEKLY;COUNT=4',
    '1997-09-02',
    ['1997-09-02', '1997-09-09', '1997-09-16', '1997-09-23'],
  ],
  [
    'every other week, weeks that begin on Sunday',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    '1997-09-02',
    [
      '1997-09-02',
      '1997-09-04',
      '1997-09-16',
      '1997-09-18',
      '1997-09-30',
      '1997-10-02',
      '1997-10-14',
      '1997-10-16',
    ],
  ],
  [
    'the first Friday of the month',
    'FREQ=MONTHLY;COUNT=4;BYDAY=1FR',
    '1997-09-05',
    ['1997-09-05', '1997-10-03', '1997-11-07', '1997-12-05'],
  ],
  [
    'every other month, the first and the last Sunday',
    'FREQ=MONTHLY;INTERVAL=2;COUNT=6;BYDAY=1SU,-1SU',
    '1997-09-07',
    ['1997-09-07', '1997-09-28', '1997-11-02', '1997-11-30', '1998-01-04', '1998-01-25'],
  ],
  [
    'the second-to-last Monday',
    'FREQ=MONTHLY;COUNT=3;BYDAY=-2MO',
    '1997-09-22',
    ['1997-09-22', '1997-10-20', '1997-11-17'],
  ],
  [
    'the third-to-last day of the month',
    'FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3',
    '1997-09-28',
    ['1997-09-28', '1997-10-29', '1997-11-28'],
  ],
  [
    'the first and the last day of the month',
    'FREQ=MONTHLY;COUNT=5;BYMONTHDAY=1,-1',
    '1997-09-30',
    ['1997-09-30', '1997-10-01', '1997-10-31', '1997-11-01', '1997-11-30'],
  ],
  [
    'in June and July, each year',
    'FREQ=YEARLY;COUNT=4;BYMONTH=6,7',
    '1997-06-10',
    ['1997-06-10', '1997-07-10', '1998-06-10', '1998-07-10'],
  ],
  [
    'every third year, by the day of the year',
    'FREQ=YEARLY;INTERVAL=3;COUNT=5;BYYEARDAY=1,100,200',
    '1997-01-01',
    ['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01', '2000-04-09'],
  ],
  [
    'the 20th Monday of the year',
    'FREQ=YEARLY;COUNT=3;BYDAY=20MO',
    '1997-05-19',
    ['1997-05-19', '1998-05-18', '1999-05-17'],
  ],
  [
    'the Monday among the first seven days of the year',
    'FREQ=YEARLY;COUNT=3;BYYEARDAY=1,2,3,4,5,6,7;BYDAY=MO',
    '1997-01-06',
    ['1997-01-06', '1998-01-05', '1999-01-04'],
  ],
  [
    'the 20th Monday of the year, where it is the 17th or the 18th',
    'FREQ=YEARLY;BYDAY=20MO;BYMONTHDAY=17,18',
    '1998-05-18',
    ['1998-05-18', '1999-05-17'],
  ],
  [
    'the first Monday of the year, and every Tuesday',
    'FREQ=YEARLY;COUNT=4;BYDAY=1MO,TU',
    '1997-01-06',
    ['1997-01-06', '1997-01-07', '1997-01-14', '1997-01-21'],
  ],
  [
    'Thursdays in March',
    'FREQ=YEARLY;COUNT=4;BYMONTH=3;BYDAY=TH',
    '1997-03-13',
    ['1997-03-13', '1997-03-20', '1997-03-27', '1998-03-05'],
  ],
  [
    'every Friday the 13th',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3',
    '1998-02-13',
    ['1998-02-13', '1998-03-13', '1998-11-13'],
  ],
  [
    'the Tuesday after the first Monday in November, every fourth year',
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '1996-11-05',
    ['1996-11-05', '2000-11-07'],
  ],
  [
    'the third of Tuesday, Wednesday and Thursday',
    'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    '1997-09-04',
    ['1997-09-04', '1997-10-07', '1997-11-06'],
  ],
  [
    'the second-to-last weekday of the month',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=4',
    '1997-09-29',
    ['1997-09-29', '1997-10-30', '1997-11-27', '1997-12-30'],
  ],
  [
    'on the 15th and 30th, of which February has one',
    'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    '2003-01-15',
    ['2003-01-15', '2003-01-30', '2003-02-15', '2003-03-15', '2003-03-30'],
  ],
  [
    'the day on which a week begins matters',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    '1997-08-05',
    ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
  ],
  [
    'and with Sunday it is other days',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    '1997-08-05',
    ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
  ],
])('%s', (_, rule, start, days) => {
  expect(daysOf(rule, `${start}T09:00`)).toEqual(at9(...days));
});

test('the first Thursday of the month but not in July or August gives each once, and in order', () => {
  const rule = 'FREQ=MONTHLY;BYDAY=1TH;BYMONTH=1,2,3,4,5,6,9,10,11,12;COUNT=5';
  expect(daysOf(rule, '2003-05-01T09:00')).toEqual(
    at9('2003-05-01', '2003-06-05', '2003-09-04', '2003-10-02', '2003-11-06'),
  );
});

test('a rule without days repeats on the day of the start, where the month has it', () => {
  expect(daysOf('FREQ=MONTHLY;COUNT=3', '2003-01-31T09:00')).toEqual(
    at9('2003-01-31', '2003-03-31', '2003-05-31'),
  );
  expect(daysOf('FREQ=YEARLY', '1996-02-29T09:00')).toEqual(at9('1996-02-29', '2000-02-29'));
  expect(daysOf('FREQ=DAILY;INTERVAL=10;COUNT=2', '2003-01-31T09:00')).toEqual(
    at9('2003-01-31', '2003-02-10'),
  );
});

test('a rule may name the times of the day', () => {
  expect(daysOf('FREQ=DAILY;BYHOUR=14,9;BYMINUTE=30;COUNT=3', '2003-01-31T09:30')).toEqual([
    '2003-01-31T09:30:00',
    '2003-01-31T14:30:00',
    '2003-02-01T09:30:00',
  ]);
});

test('the start counts, also where the rule would not give it', () => {
  expect(daysOf('FREQ=WEEKLY;BYDAY=TU;COUNT=2', '2003-01-06T09:00')).toEqual(
    at9('2003-01-06', '2003-01-07'),
  );
});

test('it ends with the last day that is asked for, also where there never is another', () => {
  expect(daysOf('FREQ=WEEKLY', '2003-12-24T09:00')).toEqual(at9('2003-12-24', '2003-12-31'));
  expect(daysOf('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '2003-01-01T09:00')).toEqual(
    at9('2003-01-01'),
  );
});

describe('a rule that cannot be read tells what was expected', () => {
  test.each([
    ['INTERVAL=2', 'a rule with a frequency (FREQ)'],
    ['FREQ=HOURLY', 'FREQ=DAILY, WEEKLY, MONTHLY or YEARLY'],
    ['FREQ=WEEKLY;COUNT=0', 'COUNT from 1 to 999999'],
    ['FREQ=WEEKLY;INTERVAL=0', 'INTERVAL from 1 to 9999'],
    ['FREQ=WEEKLY;UNTIL=2027-01-01', 'UNTIL such as 20271220T170000Z'],
    ['FREQ=YEARLY;BYWEEKNO=20', 'a rule without BYWEEKNO'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'no numbered weekdays (BYDAY) by the day or week'],
    ['FREQ=WEEKLY;BYDAY=XX', 'a rule without this: invalid BYDAY value "XX"'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY from 1 to 31, or from -1 to -31'],
    ['FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5', 'at most 24 times a day'],
  ])('%s', (text, expected) => {
    const issues: Issue[] = [];
    expect(readRule({ at: 7, name: 'RRULE', text: `RRULE:${text}` }, issues)).toBeUndefined();
    expect(issues).toMatchObject([{ path: 'line 7 RRULE', expected }]);
  });

  test('small letters and a last semicolon do no harm', () => {
    expect(daysOf('freq=weekly;byday=mo;count=2;', '2003-01-06T09:00')).toEqual(
      at9('2003-01-06', '2003-01-13'),
    );
  });
});
