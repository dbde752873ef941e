/** Windows that events open and close, which are unknown until they happen. */
import { describe, expect, test } from 'vitest';
import { occurrencesOf } from '../../src/core/occurrences.ts';
import type { Election } from '../../src/core/polling-day.ts';
import { at } from './examples.ts';
import { CLOSE, context, DANISH, event, inWords, poll, ruled } from './windows.ts';

const ONTARIAN: Election = {
  id: 'ontarian',
  recurring: { month: 10, weekday: 'monday', nth: 4, everyYears: 4, inYear: 2026 },
  pollCloses: '20:00',
};

describe('a window that an event closes', () => {
  const window = ruled(poll({ months: -1 }), event('agreement'), DANISH);
  const at2029 = at('2029-11-25T12:00Z');

  test('stays open while the event has not been entered', () => {
    const given = context({ election: DANISH });
    // Nobody knows when the next one opens, while nobody knows when this one closes.
    expect(inWords(window, given, at2029)).toEqual([
      '2025-10-18T00:00/2029-10-20T00:00',
      '2029-10-20T00:00/…',
    ]);
    const [, open] = occurrencesOf(window, given, at2029);
    expect(open).toStrictEqual({ id: 'w', name: { en: 'W' }, opensAt: at('2029-10-19T22:00Z') });
  });

  test('stays open until the next one opens at the latest', () => {
    expect(inWords(window, context({ election: DANISH }), at('2033-10-14T22:00Z'))).toEqual([
      '2029-10-20T00:00/2033-10-15T00:00',
      '2033-10-15T00:00/…',
    ]);
  });

  test.each([
    ['when it opens is about the one before', '2029-10-20', '…'],
    ['when the next one opens is about this one', '2033-10-15', '2033-10-15T00:00'],
    ['after the next one has opened is about that one', '2033-11-16', '…'],
  ])('an event at the moment %s', (_, agreement, closes) => {
    const given = context({ election: DANISH, events: { agreement: [agreement] } });
    expect(inWords(window, given, at2029)).toContain(`2029-10-20T00:00/${closes}`);
  });

  test('closes with the event also where no other election is known', () => {
    const election: Election = { id: 'called', dates: ['2027-02-16'] };
    const given = context({ election, events: { agreement: ['2027-02-20'] } });
    const called = ruled(poll(), event('agreement'), election);
    expect(inWords(called, given)).toEqual(['2027-02-16T00:00/2027-02-20T00:00']);
  });

  test.each([2045, 2049])('is not closed by what is entered for the year %i', (year) => {
    const events = { agreement: ['2029-11-21T03:00', `${year}-11-20`] };
    expect(inWords(window, context({ election: DANISH, events }), at2029)).toEqual([
      '2029-10-20T00:00/2029-11-21T03:00',
      '2033-10-15T00:00/…',
    ]);
  });

  test('closes with the event, and an old event closes nothing new', () => {
    const events = { agreement: ['2025-11-19T02:30', '2029-11-21T03:00'] };
    expect(inWords(window, context({ election: DANISH, events }), at2029)).toEqual([
      '2029-10-20T00:00/2029-11-21T03:00',
      '2033-10-15T00:00/…',
    ]);
    const old = { agreement: ['2025-11-19T02:30'] };
    expect(inWords(window, context({ election: DANISH, events: old }), at2029)).toContain(
      '2029-10-20T00:00/…',
    );
  });

  test('closes at latest when it says so', () => {
    const latest = event('agreement', { at: 'polling-day', days: 30 });
    expect(inWords(ruled(poll(), latest, DANISH), context({ election: DANISH }), at2029)).toContain(
      '2029-11-20T00:00/2029-12-20T00:00',
    );
  });
});

describe('a window that an event opens', () => {
  const notice = ruled(event('notice'), CLOSE, DANISH);

  test('is not open while the event has not been entered', () => {
    expect(inWords(notice, context({ election: DANISH }))).toEqual([]);
  });

  test('opens with the event for the election that follows, however often it is entered', () => {
    const events = { notice: ['2029-10-02', '2029-10-01T09:00', '2025-10-01'] };
    expect(inWords(notice, context({ election: DANISH, events }))).toEqual([
      '2025-10-01T00:00/2025-11-18T20:00',
      '2029-10-01T09:00/2029-11-20T20:00',
    ]);
  });

  test('opens for the next election with what is entered once the poll has closed', () => {
    const events = { notice: ['2025-11-18T20:00'] };
    expect(inWords(notice, context({ election: DANISH, events }))).toEqual([
      '2025-11-18T20:00/2029-11-20T20:00',
    ]);
  });

  test.each([
    ['before it happens', '2029-09-01T12:00Z'],
    ['while it is open', '2029-11-01T12:00Z'],
  ])('opens once, although another event closes it: %s', (_, now) => {
    const events = { notice: ['2029-10-01'], agreement: ['2029-11-21'] };
    const given = context({ election: DANISH, events });
    const window = ruled(event('notice'), event('agreement'), DANISH);
    expect(inWords(window, given, at(now))).toEqual(['2029-10-01T00:00/2029-11-21T00:00']);
  });

  test('opens for the next election from the day after the poll on, where an event closes it', () => {
    const events = { notice: ['2025-11-19'], agreement: ['2025-11-20'] };
    const given = context({ election: DANISH, events });
    const window = ruled(event('notice'), event('agreement'), DANISH);
    expect(inWords(window, given, at('2025-11-01T12:00Z'))).toEqual([
      '2025-11-19T00:00/2025-11-20T00:00',
    ]);
  });

  test('may open after the poll, up to what counts at latest', () => {
    const window = ruled(
      event('result', { at: 'polling-day', days: 10 }),
      event('agreement'),
      DANISH,
    );
    const given = context({ election: DANISH, events: { result: ['2029-11-25'] } });
    expect(inWords(window, given, at('2029-12-25T12:00Z'))).toContain('2029-11-25T00:00/…');
  });

  test('opens nothing more where it is told after what counts at latest', () => {
    const window = ruled(
      event('notice', { at: 'polling-day', weeks: -1 }),
      event('agreement'),
      DANISH,
    );
    const given = context({ election: DANISH, events: { notice: ['2029-11-16'] } });
    expect(inWords(window, given, at('2029-11-18T12:00Z')).at(-1)).toBe('2029-11-13T00:00/…');
  });

  test.each([
    ['before it has been entered', [], '2029-10-16T00:00/2029-11-20T20:00'],
    ['when it is early', ['2029-10-01'], '2029-10-01T00:00/2029-11-20T20:00'],
    ['when it is late', ['2029-11-01'], '2029-10-16T00:00/2029-11-20T20:00'],
  ])('opens at latest when it says so: %s', (_, entered, expected) => {
    const latest = event('notice', { at: 'polling-day', weeks: -5 });
    const given = context({ election: DANISH, events: { notice: entered } });
    expect(inWords(ruled(latest, CLOSE, DANISH), given).at(-1)).toBe(expected);
  });

  test('may be a person’s own: from the nomination to the end of the year', () => {
    const filed = ruled(
      { at: 'user-event', event: 'nomination-filed' },
      { at: 'date', date: '01-01', years: 1 },
      ONTARIAN,
    );
    const events = { 'nomination-filed': ['2026-05-04T10:15'] };
    const given = context({ zone: 'America/Toronto', election: ONTARIAN, events });
    expect(inWords(filed, given)).toEqual(['2026-05-04T10:15/2027-01-01T00:00']);
  });

  test('needs no election if an event closes it too', () => {
    const window = ruled(event('called'), event('over'));
    const events = (called: string[], over: string[]) => context({ events: { called, over } });
    expect(inWords(window, events([], ['2026-01-01']))).toEqual([]);
    expect(inWords(window, events(['2026-02-01'], ['2026-01-01']))).toEqual(['2026-02-01T00:00/…']);
    expect(
      inWords(window, events(['2026-02-01', '2026-02-09', '2027-02-01'], ['2026-03-01'])),
    ).toEqual(['2026-02-01T00:00/2026-03-01T00:00', '2027-02-01T00:00/…']);
  });

  test.each<[string, string[], string[], string[]]>([
    ['is said to open twice', ['2026-02-01', '2026-02-09'], [], ['2026-02-01T00:00/…']],
    ['is closed as it opens', ['2026-02-01'], ['2026-02-01'], ['2026-02-01T00:00/…']],
    [
      'opens again as it closes',
      ['2026-02-01', '2026-03-01'],
      ['2026-03-01'],
      ['2026-02-01T00:00/2026-03-01T00:00', '2026-03-01T00:00/…'],
    ],
  ])('and no election: one that %s', (_, called, over, expected) => {
    const given = context({ events: { called, over } });
    expect(inWords(ruled(event('called'), event('over')), given)).toEqual(expected);
  });

  test.each([
    ['closes then', '2026-03-01', ['2026-02-01T00:00/2026-03-01T00:00']],
    ['is not there where that is over', '2026-01-15', []],
  ])('that closes at a local time %s', (_, local, expected) => {
    const given = context({ events: { called: ['2026-02-01'] } });
    expect(inWords(ruled(event('called'), { at: 'local', local }), given)).toEqual(expected);
  });
});
