import { expect, test } from 'vitest';
import { notesOnTimes } from '../../src/cli/settings-times.ts';
import { at } from '../core/examples.ts';

const notes = (settings: Parameters<typeof notesOnTimes>[0]) =>
  notesOnTimes(settings, 'Europe/Copenhagen', at('2026-11-22T10:00:00Z'));

test('a window that is longer than two years is told, one without an end is not', () => {
  const windows = [
    '1000-10-01/9999-11-20 x',
    '2026-01-01/2028-01-02 Two years and two days',
    '2026-01-01/2027-12-31 Two years',
    'always Trial',
  ];
  expect(notes({ windows })).toEqual([
    'The window “1000-10-01/9999-11-20 x” is longer than two years. Correct its dates, or write “always” for one without an end.',
  ]);
});

test('a sitting that is longer than a day is told', () => {
  const sittings = [
    '2027-01-01/2036-12-31',
    '2027-01-18T18:00/2027-01-19T18:01',
    '2027-01-18T18:00/2027-01-19T18:00',
    '2027-02-01',
  ];
  expect(notes({ sittings })).toEqual([
    expect.stringMatching(
      /^The sitting “2027-01-01\/2036-12-31” has 87672 hours, expected at most 24\./,
    ),
    expect.stringContaining('2027-01-19T18:01” has 24.02 hours'),
  ]);
});

test('sittings that are over are told in one line, by the clock of the council', () => {
  const today = '2026-11-22T09:00/2026-11-22T11:00';
  const later = '2026-11-22T09:00/2026-11-22T11:01';
  const earlier = '2026-11-01T18:00/PT3H';
  expect(notes({ sittings: [later] })).toEqual([]);
  expect(notes({ sittings: [later, today] })).toEqual([
    `The sitting “${today}” is over. Take it out, or correct its times.`,
  ]);
  expect(notes({ sittings: [earlier, later, today] })).toEqual([
    `2 sittings are over, such as “${earlier}”. Take them out, or correct their times.`,
  ]);
});
