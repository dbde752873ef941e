import { describe, expect, test } from 'vitest';
import { occurrencesOf } from '../../src/core/occurrences.ts';
import type { Bound } from '../../src/core/window-rule.ts';
import { at } from './examples.ts';
import { CLOSE, context, DANISH, inWords, poll, ruled, TODAY } from './windows.ts';

describe('a window around the Danish polling day of 20 November 2029', () => {
  test.each<[string, Bound, Bound, string]>([
    // in words                            opens                                closes                          the next one
    ['40 days', poll({ days: -40 }), CLOSE, '2029-10-11T00:00/2029-11-20T20:00'],
    ['6 weeks', poll({ weeks: -6 }), CLOSE, '2029-10-09T00:00/2029-11-20T20:00'],
    ['3 months', poll({ months: -3 }), CLOSE, '2029-08-20T00:00/2029-11-20T20:00'],
    ['with the day after', poll(), poll({ days: 2 }), '2029-11-20T00:00/2029-11-22T00:00'],
    [
      'from morning to evening',
      poll({ time: '08:00' }),
      CLOSE,
      '2029-11-20T08:00/2029-11-20T20:00',
    ],
    [
      '2 working days, one of them before a holiday',
      poll({ workingDays: { count: -2, holidays: 'c' } }),
      CLOSE,
      '2029-11-15T00:00/2029-11-20T20:00',
    ],
    [
      'to the end of the 1st working day before',
      poll({ weeks: -1 }),
      poll({ workingDays: { count: -1, holidays: 'c' }, days: 1 }),
      '2029-11-13T00:00/2029-11-17T00:00',
    ],
    [
      'to the end of the year',
      { at: 'date', date: '06-01' },
      { at: 'date', date: '01-01', years: 1 },
      '2029-06-01T00:00/2030-01-01T00:00',
    ],
    [
      'from a weekday in another month',
      { at: 'weekday', month: 8, weekday: 'friday', nth: 3, days: -1, time: '14:00' },
      CLOSE,
      '2029-08-16T14:00/2029-11-20T20:00',
    ],
    [
      'from a local time on',
      { at: 'local', local: '2029-09-01T08:00' },
      CLOSE,
      '2029-09-01T08:00/2029-11-20T20:00',
    ],
    [
      'to a local time',
      poll({ days: -7 }),
      { at: 'local', local: '2029-11-16' },
      '2029-11-13T00:00/2029-11-16T00:00',
    ],
  ])('of %s', (_, opens, closes, expected) => {
    const given = context({ election: DANISH });
    expect(inWords(ruled(opens, closes, DANISH), given).at(-1)).toBe(expected);
  });
});

describe('a window that recurs', () => {
  const window = ruled(poll({ weeks: -6 }), CLOSE, DANISH);
  const given = context({ election: DANISH });
  const [in2021, in2025, in2029] = [
    '2021-10-05T00:00/2021-11-16T20:00',
    '2025-10-07T00:00/2025-11-18T20:00',
    '2029-10-09T00:00/2029-11-20T20:00',
  ];

  test.each([
    ['between two elections', '2026-11-22T12:00Z', [in2025, in2029]],
    ['while it is open', '2025-11-01T12:00Z', [in2021, in2025, in2029]],
    ['at its first moment', '2025-10-06T22:00Z', [in2021, in2025, in2029]],
    ['just before', '2025-10-06T21:59:59.999Z', [in2021, in2025]],
    ['at the close of the poll', '2025-11-18T19:00Z', [in2025, in2029]],
  ])('is there as it was, is and will be: %s', (_, now, expected) => {
    expect(inWords(window, given, at(now))).toEqual(expected);
  });

  test('closes at the same local time in summer and in winter', () => {
    const [, september] = occurrencesOf(
      ruled(poll(), CLOSE, DANISH),
      context({
        election: { id: 'danish', dates: ['2026-09-13', '2026-11-24'], pollCloses: '20:00' },
      }),
      at('2026-10-01T00:00Z'),
    );
    const [summer] = occurrencesOf(
      ruled(poll(), CLOSE, DANISH),
      context({ election: { id: 'danish', dates: ['2026-09-13'], pollCloses: '20:00' } }),
      TODAY,
    );
    expect(summer?.closesAt).toBe(at('2026-09-13T18:00Z'));
    expect(september?.closesAt).toBe(at('2026-11-24T19:00Z'));
  });

  test.each([
    ['spring, an hour short', '2026-03-29', 23],
    ['autumn, an hour long', '2026-10-25', 25],
  ])('has days of the length that the clock gives them: %s', (_, date, hours) => {
    const election = { id: 'danish', dates: [date] };
    const [one] = occurrencesOf(
      ruled(poll(), poll({ days: 1 }), election),
      context({ election }),
      TODAY,
    );
    expect(((one?.closesAt ?? 0) - (one?.opensAt ?? 0)) / 3_600_000).toBe(hours);
  });

  test('is nowhere while its election has no polling day, and there once that is entered', () => {
    const election = { id: 'called', pollCloses: '20:00' };
    const called = ruled(poll({ days: -20 }), CLOSE, election);
    expect(inWords(called, context({ election }))).toEqual([]);
    expect(inWords(called, context({ election, events: { called: ['2027-02-16'] } }))).toEqual([
      '2027-01-27T00:00/2027-02-16T20:00',
    ]);
  });

  test('is nowhere while nobody knows of its election', () => {
    expect(inWords(window, context())).toEqual([]);
  });

  test('is nowhere where it would close before it opens, or with its opening', () => {
    expect(inWords(ruled(poll({ days: 2 }), poll(), DANISH), given)).toEqual([]);
    expect(inWords(ruled(poll(), poll(), DANISH), given)).toEqual([]);
  });

  test('is nowhere where its working days cannot be counted', () => {
    const counted = ruled(poll({ workingDays: { count: -5, holidays: 'c' } }), CLOSE, DANISH);
    expect(inWords(counted, context({ election: DANISH, calendars: [] }))).toEqual([]);
    expect(inWords(counted, given, at('2040-01-01T00:00Z'))).toEqual([]);
  });
});

test('a fixed window and one that is always open have one occurrence each', () => {
  const name = { en: 'W' };
  const fixed = {
    kind: 'fixed',
    id: 'w',
    name,
    from: '2029-10-09',
    until: '2029-11-20T20:00',
  } as const;
  expect(inWords(fixed, context())).toEqual(['2029-10-09T00:00/2029-11-20T20:00']);
  expect(occurrencesOf({ kind: 'always', id: 'a', name }, context(), TODAY)).toEqual([
    { id: 'a', name },
  ]);
});
