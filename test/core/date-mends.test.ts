import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendEvent, mendSitting, mendWindow } from '../../src/core/date-mends.ts';
import { parsePolicy } from '../../src/core/policy.ts';

const AFTER = 'an end that is after the start';
const THERE = 'dates and times that there are';

test.each([
  [
    '2029-11-20/2029-10-01 Reversed',
    AFTER,
    'The end, 2029-10-01, is before the start, 2029-11-20. Put the earlier one first, or correct the one that is wrong.',
  ],
  ['2029-10-01T08:00/2029-10-01T08:00 Nothing', AFTER, 'It ends when it begins. Give a later end.'],
  ['2029-10-01/P0D Nothing', AFTER, 'It ends when it begins. Give a later end.'],
  ['2029-02-30/2029-03-02 X', THERE, 'There is no 30 February in 2029: write a day from 01 to 28.'],
  ['2028-02-30/P1M Leap', THERE, 'There is no 30 February in 2028: write a day from 01 to 29.'],
  ['P1M/2029-04-31 X', THERE, 'There is no 31 April in 2029: write a day from 01 to 30.'],
  [' 2029-10-00/2029-10-02 X', THERE, 'There is no 0 October in 2029: write a day from 01 to 31.'],
  [
    '2029-02-30/2029-02-31 Both',
    THERE,
    'There is no 30 February in 2029: write a day from 01 to 28. There is no 31 February in 2029: write a day from 01 to 28.',
  ],
  [
    '2029-20-11/2029-12-01 X',
    THERE,
    'There is no month 20. If it is the day, write it last: 2029-11-20.',
  ],
  ['2029-13-31/2029-12-01 X', THERE, 'There is no month 13: write one from 01 to 12.'],
  ['2029-00-31/2029-12-01 X', THERE, 'There is no month 00: write one from 01 to 12.'],
])('of the window “%s” the very mistake is told', (window, expected, mend) => {
  expect(mendWindow(window)).toEqual({ expected, mend });
  const { policy, issues } = parsePolicy({ windows: [window, 'always Good'] });
  expect(policy).toEqual({ windows: ['always Good'] });
  expect(issues).toEqual([{ path: 'windows.0', found: JSON.stringify(window), expected, mend }]);
});

test.each([
  [
    '2029-10-03T20:00/2029-10-03T17:00',
    AFTER,
    'The end, 2029-10-03T17:00, is before the start, 2029-10-03T20:00. Put the earlier one first; or, where it goes on after midnight, give the end the date of the next day.',
  ],
  [
    '2029-10-03T20:00/2029-10-03T24:00',
    THERE,
    'There is no 24:00: write a time from 00:00 to 23:59, and midnight as 00:00 of the day that begins with it.',
  ],
  [
    '2029-10-03T20:00/2029-10-03T22:60',
    THERE,
    'There is no 22:60: write a time from 00:00 to 23:59, and midnight as 00:00 of the day that begins with it.',
  ],
])('of the sitting “%s” the very mistake is told', (sitting, expected, mend) => {
  expect(parsePolicy({ sittings: [sitting] }).issues).toEqual([
    { path: 'sittings.0', found: JSON.stringify(sitting), expected, mend },
  ]);
});

test.each([
  [
    'notice-published=2029-02-30',
    { expected: THERE, mend: 'There is no 30 February in 2029: write a day from 01 to 28.' },
  ],
  [
    ' called=2029-02-20T25:00Z',
    { expected: THERE, mend: expect.stringContaining('There is no 25:00') },
  ],
  ['called=2029-2-3', { mend: expect.stringContaining(': 2029-02-03.') }],
  ['called=20.11.2029', { mend: expect.stringContaining('Write the year first') }],
])('of the event “%s” the very mistake is told', (event, said) => {
  expect(mendEvent(event)).toEqual(said);
  expect(parsePolicy({ events: [event] }).issues).toMatchObject([{ path: 'events.0', ...said }]);
});

test('of dates that are fine, and of what has not the form, nothing more is told', () => {
  for (const window of ['2029-10-01/2029-10-01 Day', '2029-02-30/2029-03-01/P1D X', 'soon X', 7])
    expect(mendWindow(window)).toEqual({});
  for (const sitting of ['2029-10-03T20:00/PT3H', 'P1D/P1D', 'on Monday', null])
    expect(mendSitting(sitting)).toEqual({});
  for (const event of ['Called=2029-02-30', 'called=2029-02-30=x', 'called=soon', '', {}])
    expect(mendEvent(event)).toEqual({});
});

test('what is no list is told as that, whatever is the matter with its dates', () => {
  const windows = '2029-02-30/2029-03-02 X';
  expect(parsePolicy({ windows }).issues).toMatchObject([{ expected: 'a list of strings' }]);
});

test('no text whatever makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)),
      (text) => {
        for (const mend of [mendWindow, mendSitting, mendEvent]) mend(text);
        mendEvent(`called=${text}`);
      },
    ),
  );
});
