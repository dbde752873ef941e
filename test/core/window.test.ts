import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ElectionWindow,
  isOpen,
  nextEdge,
  parseInterval,
  parseMoment,
  parsePolicyWindow,
  standingOf,
} from '../../src/core/window.ts';
import { at } from './examples.ts';

const ZONE = 'Europe/Copenhagen';

describe('a window in a policy', () => {
  test.each([
    // written                                        opens                    closes
    ['2029-10-01/2029-11-20 Local elections', '2029-09-30T22:00Z', '2029-11-20T23:00Z'],
    ['2029-10-01T08:00/2029-11-20T20:00 Polls', '2029-10-01T06:00Z', '2029-11-20T19:00Z'],
    ['2029-10-01T08:00Z/2029-11-20T20:00+01:00 Both', '2029-10-01T08:00Z', '2029-11-20T19:00Z'],
    ['2029-10-01/P1M A month', '2029-09-30T22:00Z', '2029-10-31T23:00Z'],
    ['P3M/2029-11-20 Three months', '2029-08-20T22:00Z', '2029-11-20T23:00Z'],
    [
      '2026-03-29/2026-03-29 The day that is an hour short',
      '2026-03-28T23:00Z',
      '2026-03-29T22:00Z',
    ],
  ])('%s', (text, opens, closes) => {
    const window = parsePolicyWindow(text, ZONE);
    expect(new Date(window?.opensAt ?? 0)).toEqual(new Date(opens));
    expect(new Date(window?.closesAt ?? 0)).toEqual(new Date(closes));
    expect(window?.id).toBe(text.slice(text.indexOf(' ') + 1));
  });

  test('may be always open', () => {
    expect(parsePolicyWindow('always Everyday', ZONE)).toEqual({
      id: 'Everyday',
      name: { en: 'Everyday' },
      forEveryRule: true,
    });
  });

  test('may have more room between its words than it needs', () => {
    const window = parsePolicyWindow('  2029-10-01/2029-11-20 \t Local   elections ', ZONE);
    expect(window).toEqual(parsePolicyWindow('2029-10-01/2029-11-20 Local elections', ZONE));
  });

  test('is called by its time where it has no name', () => {
    expect(parsePolicyWindow('2029-10-01/2029-11-20', ZONE)?.id).toBe('2029-10-01/2029-11-20');
  });

  test.each([
    '',
    'whenever',
    '2029-10-01',
    '2029-10-01/',
    '/2029-10-01',
    '2029-10-01/2029-09-01 Backwards',
    '2029-13-01/2029-14-01 No such month',
    '2029-02-30/2029-03-01 No such day',
    '2029-10-01/2029-11-01/2029-12-01 Three',
    'P1M/P1M Nothing but lengths',
    '2029-10-01T08:00/2029-10-01T08:00 Nothing',
  ])('“%s” is none', (text) => {
    expect(parsePolicyWindow(text, ZONE)).toBeNull();
  });
});

test.each([
  ['2029-10-09', '2029-10-08T22:00Z'],
  ['2029-10-09T08:00', '2029-10-09T06:00Z'],
  ['2029-10-09T08:00Z', '2029-10-09T08:00Z'],
  ['2029-10-09t08:00z', '2029-10-09T08:00Z'],
  ['2029-10-09 08:00', '2029-10-09T06:00Z'],
  ['2029-10-09 08:00-0400', '2029-10-09T12:00Z'],
  ['2029-10-09T08:00+05:30', '2029-10-09T02:30Z'],
  ['2029-10-09T08:00+05', '2029-10-09T03:00Z'],
  ['2029-10-09T08:00-04:00[America/Toronto]', null],
  ['2029-10-09T08:00-05[EST]', '2029-10-09T13:00Z'],
  ['2029-10-09T08:00[EST]', null],
  ['2029-10-09[u-ca=hebrew]', null],
])('the moment %s is %s', (text, utc) => {
  expect(parseMoment(text, ZONE)).toBe(utc && at(utc));
});

test.each(['', 'soon', 'P1D', '2029-02-30', '2029-10-09/2029-10-10'])(
  '“%s” is no moment',
  (text) => {
    expect(parseMoment(text, ZONE)).toBeNull();
  },
);

test('the first moment is inside and the last bound is outside', () => {
  const window = { id: 'w', name: { en: 'W' }, opensAt: 100, closesAt: 200 };
  expect([99, 100, 199, 200].map((now) => isOpen(window, now))).toEqual([false, true, true, false]);
});

test.each<[string, Partial<ElectionWindow>, string[]]>([
  ['has two bounds', { opensAt: 100, closesAt: 200 }, ['next', 'open', 'open', 'past']],
  ['only opens', { opensAt: 100 }, ['next', 'open', 'open', 'open']],
  ['only closes', { closesAt: 200 }, ['open', 'open', 'open', 'past']],
  ['has no bounds', {}, ['open', 'open', 'open', 'open']],
])('a window that %s stands as the moment lies to it', (_, bounds, expected) => {
  const window = { id: 'w', name: { en: 'W' }, ...bounds };
  expect([99, 100, 199, 200].map((now) => standingOf(window, now))).toEqual(expected);
});

test('an interval that ends with a time ends then, however the time is joined to its day', () => {
  const ends = ['T', 't', ' '].map((joint) =>
    parseInterval(`2029-10-09/2029-10-09${joint}08:00`, ZONE),
  );
  expect(ends.map((one) => one?.[1])).toEqual(Array(3).fill(at('2029-10-09T06:00Z')));
});

test('the next edge is the nearest that lies ahead', () => {
  const windows = [
    { id: 'a', name: { en: 'A' }, opensAt: 100, closesAt: 400 },
    { id: 'b', name: { en: 'B' }, opensAt: 300 },
    { id: 'c', name: { en: 'C' } },
  ];
  expect(nextEdge(windows, 99)).toBe(100);
  expect(nextEdge(windows, 100)).toBe(300);
  expect(nextEdge(windows, 400)).toBeNull();
});

test('no text whatever makes the parser throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void parsePolicyWindow(text, ZONE)));
});
