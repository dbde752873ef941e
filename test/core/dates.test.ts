import { describe, expect, test } from 'vitest';
import {
  calendarDay,
  clockWriter,
  dayWriter,
  momentIn,
  momentWriter,
} from '../../src/core/wording/dates.ts';
import { periodOf } from '../../src/core/wording/period.ts';
import { validityOf } from '../../src/core/wording/validity.ts';
import { wordsIn } from '../../src/core/wording/words/words.ts';

const zone = 'Europe/Copenhagen';
const at = (iso: string) => Date.parse(iso);
const say = wordsIn('en').period;

describe('a period in words', () => {
  test.each([
    ['whole days', '2026-10-04T22:00Z', '2026-11-24T23:00Z', '5 October 2026 to 24 November 2026'],
    [
      'times of day',
      '2026-10-05T06:00Z',
      '2026-11-03T19:00Z',
      '5 October 2026 at 08:00 to 3 November 2026 at 20:00',
    ],
  ])('%s are shown by the clock of the place', (_, opens, closes, words) => {
    expect(periodOf({ opensAt: at(opens), closesAt: at(closes) }, zone, 'en', say)).toBe(words);
  });

  test.each([
    ['en', '5 October 2026 at 08:00 to 24 November 2026', 'until 24 November 2026'],
    ['da', '5. oktober 2026 kl. 08.00 til 24. november 2026', 'til 24. november 2026'],
    ['sv', '5 oktober 2026 kl. 08:00 till 24 november 2026', 'till och med 24 november 2026'],
    ['nb', '5. oktober 2026 kl. 08:00 til 24. november 2026', 'til og med 24. november 2026'],
    ['fi', '5. lokakuuta 2026 klo 8.00 – 24. marraskuuta 2026', '24. marraskuuta 2026 asti'],
  ] as const)('it is written as people write in %s', (language, both, end) => {
    const closesAt = at('2026-11-24T23:00Z');
    const { period } = wordsIn(language);
    expect(periodOf({ opensAt: at('2026-10-05T06:00Z'), closesAt }, zone, language, period)).toBe(
      both,
    );
    expect(periodOf({ closesAt }, zone, language, period)).toBe(end);
  });

  test('a midnight that a clock change moves is still the beginning of a day', () => {
    const havana = 'America/Havana';
    // On 8 March 2026 the clocks there go from 0:00 to 1:00: that day begins at one.
    const opensAt = at('2026-03-08T05:00Z');
    expect(periodOf({ opensAt }, havana, 'en', say)).toBe('from 8 March 2026');
  });

  test('a period without an end, a beginning or either says so', () => {
    expect(periodOf({ opensAt: at('2026-10-04T22:00Z') }, zone, 'en', say)).toBe(
      'from 5 October 2026',
    );
    expect(periodOf({ closesAt: at('2026-10-04T22:00Z') }, zone, 'en', say)).toBe(
      'until 4 October 2026',
    );
    expect(periodOf({}, zone, 'en', say)).toBe('at all times');
  });
});

test('a moment is told with its time, also at midnight', () => {
  expect(momentIn(at('2026-10-05T06:00Z'), zone, 'en')).toBe('5 October 2026 at 08:00');
  expect(momentIn(at('2026-10-04T22:00Z'), zone, 'en')).toBe('5 October 2026 at 00:00');
});

test.each([
  ['2026-07', 'en', 'July 2026'],
  ['2026-07-05', 'en', '5 July 2026'],
  ['2026-07-05', 'da', '5. juli 2026'],
  ['2026-07-05', 'sv', '5 juli 2026'],
  ['2026-07-05', 'nb', '5. juli 2026'],
  ['2026-07-05', 'fi', '5. heinäkuuta 2026'],
  ['2026-07', 'fi', 'heinäkuu 2026'],
  ['unverified', 'en', 'unverified'],
] as const)('the calendar day %s is, in %s, %s', (date, language, words) => {
  expect(calendarDay(date, language)).toBe(words);
});

test.each([
  [{ validFrom: '2021-05-27' }, 'from 27 May 2021'],
  [{ validUntil: '2021-05-27' }, 'until 26 May 2021'],
  [{ validFrom: '2021-02-18', validUntil: '2021-05-27' }, '18 February 2021 to 26 May 2021'],
  [{}, 'at all times'],
])('what holds %j does so %s', (dates, words) => {
  expect(validityOf(dates, 'en', say)).toBe(words);
});

describe('many instants in words', () => {
  test.each([
    ['en', '23 November 2026 at 00:15', '23 November 2026', '00:15'],
    ['da', '23. november 2026 kl. 00.15', '23. november 2026', '00.15'],
    ['sv', '23 november 2026 kl. 00:15', '23 november 2026', '00:15'],
    ['nb', '23. november 2026 kl. 00:15', '23. november 2026', '00:15'],
    ['fi', '23. marraskuuta 2026 klo 0.15', '23. marraskuuta 2026', '0.15'],
  ] as const)('are written by the clock of the place, in %s', (language, moment, day, clock) => {
    const instant = at('2026-11-22T23:15Z');
    expect(momentWriter(zone, language)(instant)).toBe(moment);
    expect(dayWriter(zone, language)(instant)).toBe(day);
    expect(clockWriter(zone, language)(instant)).toBe(clock);
  });
});
