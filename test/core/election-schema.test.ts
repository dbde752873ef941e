import { describe, expect, test } from 'vitest';
import {
  type CalendarOfElection,
  calendarFileSchema,
  calendarOf,
  electionOf,
  electionsFileSchema,
} from '../../src/core/election-schema.ts';
import { parse } from '../../src/core/issue.ts';

const election: CalendarOfElection = {
  id: 'local',
  name: 'Local elections',
  levels: ['local', 'regional', 'national', 'european'],
  zones: ['Europe/Copenhagen'],
  rule: 'The third Tuesday of November, every fourth year',
  recurring: { month: 11, weekday: 'tuesday', nth: 3, everyYears: 4, inYear: 2025 },
  pollCloses: '20:00',
  certainty: 'B',
  known: [{ date: '2029-11-20', certainty: 'A', note: 'As computed' }],
  noLaterThan: '2029-11',
  term: { since: '2026-01-01', years: 4 },
  periods: [
    {
      id: 'before',
      name: 'Before',
      opens: { at: 'polling-day', weeks: -6 },
      closes: { at: 'close-of-poll' },
      known: [{ first: '2029-10-09', last: '2029-11-20', certainty: 'C', differs: 'It does not' }],
      note: 'A note',
    },
  ],
  sources: ['A law'],
  note: 'A note',
};
const calendar = {
  id: 'holidays',
  name: 'Holidays',
  source: 'A public list',
  from: 2026,
  to: 2027,
  holidays: [
    { date: '2026-12-25', name: 'Christmas Day' },
    { date: '2026-12-25', name: 'The same, by another name' },
    { date: '2027-01-01', name: 'New Year' },
  ],
};

const told = (result: ReturnType<typeof parse>): readonly string[] =>
  result.ok ? [] : result.issues.map(({ path, expected }) => `${path}: ${expected}`);
const issuesIn = (part: object) =>
  told(parse(electionsFileSchema, { country: 'DK', elections: [{ ...election, ...part }] }));

describe('a file of elections', () => {
  test('says all that is known of each', () => {
    const file = { $schema: '../schema/elections.json', country: 'DK', elections: [election] };
    expect(parse(electionsFileSchema, file)).toEqual({ ok: true, value: file });
  });

  test.each(['2029', '2029-06', '2029-06-30'])('may know as little of a date as %s', (date) => {
    expect(issuesIn({ noLaterThan: date, known: [{ date, certainty: 'D' }] })).toEqual([]);
  });

  test.each([
    '',
    '29',
    '2029-6',
    '2029-06-3',
    '2029-06-',
    '20-29',
    'June',
    '2029-06-30T08:00',
    'in 2029',
  ])('takes “%s” for no date', (date) => {
    expect(issuesIn({ noLaterThan: date })).toEqual([
      'elections.0.noLaterThan: a date, a month or a year such as 2029-06',
    ]);
  });

  test.each([
    ['no level', { levels: [] }, 'levels: at least one'],
    [
      'a level that is none',
      { levels: ['village'] },
      'levels.0: one of local, regional, national, european',
    ],
    ['no zone', { zones: [] }, 'zones: at least one'],
    ['no source', { sources: [] }, 'sources: at least one'],
    ['a certainty that is none', { certainty: 'E' }, 'certainty: one of A, B, C, D'],
    [
      'a polling day without its certainty',
      { known: [{ date: '2029' }] },
      'known.0.certainty: one of A, B, C, D',
    ],
    ['a term of no length', { term: { since: '2026-01-01' } }, 'term.years: a number'],
    [
      'a period without bounds',
      { periods: [{ id: 'before', name: 'Before', known: [] }] },
      'periods.0.opens: { "at": …, … }',
    ],
  ])('is told of %s', (_, part, issue) => {
    expect(issuesIn(part)).toContain(`elections.0.${issue}`);
  });

  test.each(['dk', 'D', 'DNK', 'D1'])('is of a country, which “%s” is not', (country) => {
    expect(told(parse(electionsFileSchema, { country, elections: [] }))).toEqual([
      'country: two capital letters (ISO 3166-1)',
    ]);
  });
});

describe('a pack carries of an election', () => {
  test('how to find its polling day, and no more', () => {
    const { recurring } = election;
    expect(electionOf(election)).toStrictEqual({ id: 'local', recurring, pollCloses: '20:00' });
  });

  test.each([
    ['A', undefined],
    ['B', undefined],
    ['C', false],
    ['D', false],
  ] as const)('whether its rule was seen in a source: certainty %s', (certainty, verified) => {
    expect(electionOf({ ...election, certainty }).verified).toBe(verified);
    const { recurring: _, ...entered } = election;
    expect(electionOf({ ...entered, certainty }).verified).toBe(undefined);
    expect(electionOf({ ...entered, dates: ['2029-06-07'], certainty }).verified).toBe(verified);
  });

  test('nothing that is not known', () => {
    const { recurring: _, pollCloses: __, ...rest } = election;
    expect(electionOf(rest)).toStrictEqual({ id: 'local' });
    expect(electionOf({ ...rest, dates: ['2027-02-16'] })).toStrictEqual({
      id: 'local',
      dates: ['2027-02-16'],
    });
  });
});

describe('a file of holidays', () => {
  test('says where they are from, and a pack carries each day once', () => {
    const result = parse(calendarFileSchema, { $schema: '../schema/calendar.json', ...calendar });
    expect(told(result)).toEqual([]);
    expect(calendarOf(calendar)).toStrictEqual({
      id: 'holidays',
      from: 2026,
      to: 2027,
      days: ['2026-12-25', '2027-01-01'],
    });
  });

  test('is told of a day without a name, and of what it leaves out', () => {
    const { source: _, ...rest } = calendar;
    const result = parse(calendarFileSchema, { ...rest, holidays: [{ date: '2026-12-25' }] });
    expect(told(result)).toEqual(['source: a text in quotes', 'holidays.0.name: a text in quotes']);
  });
});
