import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsIn, momentsOf, parseEvent } from '../../src/core/events.ts';
import { at } from './examples.ts';

test.each([
  ['called=2027-03-20', ['called', '2027-03-20']],
  [' called=2027-03-20T10:00 ', ['called', '2027-03-20T10:00']],
  ['notice-published=2027-03-20T10:00:00Z', ['notice-published', '2027-03-20T10:00:00Z']],
  ['called', null],
  ['called=', null],
  ['called=soon', null],
  ['called=P1D', null],
  ['Called=2027-03-20', null],
  ['called!=2027-03-20', null],
  ['-called=2027-03-20', null],
  ['called=2027-03-20=2027-03-21', null],
  ['=2027-03-20', null],
])('“%s” is read as %j', (text, expected) => {
  expect(parseEvent(text)).toEqual(expected);
});

test('an event that happens again has several moments, in order, by the clock of the jurisdiction', () => {
  const events = eventsIn(['called=2030-01-01', 'other=2026-01-01', 'called=2026-07-01T12:00Z']);
  expect(momentsOf(events, 'called', 'Europe/Copenhagen')).toEqual([
    at('2026-07-01T12:00Z'),
    at('2029-12-31T23:00Z'),
  ]);
  expect(momentsOf(events, 'unheard-of', 'UTC')).toEqual([]);
  expect(momentsOf(events, 'constructor', 'UTC')).toEqual([]);
});

test('what is no event or no moment is passed over, and all others count', () => {
  expect(eventsIn(['soon', 'called=2027-03-20'])).toEqual({ called: ['2027-03-20'] });
  expect(momentsOf({ called: ['soon', '2027-03-20'] }, 'called', 'UTC')).toEqual([
    at('2027-03-20T00:00Z'),
  ]);
});

test('no text whatever makes the parser throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseEvent(text)));
});
