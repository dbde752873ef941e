/** Notes are found by their day, however people write it. */
// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/words.ts';
import { dayIn, wordsIn } from '../../../src/ui/log/date-words.ts';
import { notesIn } from '../../../src/ui/messages/notes.ts';
import { aNote } from '../../core/notes.ts';
import { clear, fill } from '../page.tsx';
import { openLog, rows } from './a-log.tsx';

afterEach(clear);

/** A moment by the clock of this device. */
const at = (day: string, time: string) =>
  Temporal.PlainDateTime.from(`${day}T${time}`)
    .toZonedDateTime(Temporal.Now.timeZoneId())
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
const notes = [
  aNote(1, { at: at('2026-03-14', '10:15'), category: 'pi' }),
  aNote(2, { at: at('2026-03-20', '14:30'), category: 'hour' }),
  aNote(3, { at: at('2026-03-04', '10:15'), category: 'four' }),
  aNote(4, { at: at('2025-03-14', '10:15'), category: 'year' }),
  aNote(5, { at: at('2026-11-01', '03:45'), category: 'month' }),
  aNote(6, { at: at('2026-11-24', '00:00'), category: 'other' }),
];

async function find(
  typed: string,
  language: Language = 'en',
): Promise<readonly (string | undefined)[]> {
  await openLog(notes, { language });
  await fill(notesIn(language).words, typed);
  return rows().map((row) => row[2]);
}

describe('a day is found', () => {
  test.each([
    '14.3.2026',
    '14.03.2026',
    '14/3/2026',
    '14-03-26',
    '14/3-2026',
    '2026-03-14',
    '2026/3/14',
    '14. 3. 2026',
  ])('in figures, as %s', async (typed) => {
    expect(await find(typed)).toEqual(['pi']);
  });

  test.each(['14.3.', '14/3', '14. 3.', '14.03'])('of any year, as %s', async (typed) => {
    expect(await find(typed)).toEqual(['pi', 'year']);
  });

  test.each<[Language, string]>([
    ['en', '14 March 2026'],
    ['en', 'march 14 2026'],
    ['da', '14. marts 2026'],
    ['da', '14 marts 2026'],
    ['sv', '14 mars 2026'],
    ['sv', '14. mars 2026'],
    ['nb', '14. mars 2026'],
    ['fi', '14. maaliskuuta 2026'],
    ['da', '14. mar. 2026'],
    ['da', '14.mar.2026'],
    ['da', '14.marts 2026'],
    ['nb', 'lørdag 14. mars'],
    ['da', 'lørdag, 14. marts'],
    ['en', 'Saturday 14 March'],
    ['fi', 'lauantai 14. maalisk.'],
    ['en', '14 March 2026 at 10:15'],
    ['da', '14. marts 2026 kl. 10.15'],
    ['sv', '14 mars 2026 kl. 10:15'],
    ['nb', '14. mars 2026 kl. 10:15'],
    ['fi', '14. maaliskuuta 2026 klo 10.15'],
  ])('in words, in %s as %s', async (language, typed) => {
    expect(await find(typed, language)).toEqual(['pi']);
  });

  test('without those of another day that have its number as an hour, in a version or at its end', async () => {
    expect(await find('14 march')).toEqual(['pi', 'year']);
    expect(await find('1 november')).toEqual(['month']);
    expect(await find('4. marts', 'da')).toEqual(['four']);
  });

  test.each<[Language, string]>([
    ['da', 'nov.'],
    ['da', 'november'],
    ['en', 'Nov'],
    ['sv', 'nov.'],
    ['fi', 'marrask.'],
  ])('by its month alone, in %s as %s', async (language, typed) => {
    expect(await find(typed, language)).toEqual(['other', 'month']);
  });

  test.each<[Language, string]>([
    ['en', 'Tuesday'],
    ['da', 'tirsdag'],
    ['sv', 'tisdag'],
    ['nb', 'tirsdag'],
    ['fi', 'tiistai'],
  ])('by its day of the week, in %s as %s', async (language, typed) => {
    expect(await find(typed, language)).toEqual(['other']);
  });

  test('together with other words', async () => {
    expect(await find('14.3.2026 post')).toEqual(['pi']);
    expect(await find('14.3.2026 meeting')).toEqual([]);
  });
});

test('a number alone is still also an hour, and a time is a time', async () => {
  expect(await find('14')).toEqual(['hour', 'pi', 'year']);
  expect(await find('10.15', 'da')).toEqual(['pi', 'four', 'year']);
  expect(await find('klo 14', 'fi')).toEqual(['hour', 'pi', 'year']);
});

test.each(['10.15', '32.1.2026', '0.3.', '1.0.0', '2026-13-01', 'example@1.0.0', '14'])(
  '“%s” is no day',
  (word) => {
    expect(dayIn(word)).toBeUndefined();
  },
);

test('no time of day on a quarter is taken for a day', () => {
  const quarters = Array.from(
    { length: 96 },
    (_, number) => `${Math.floor(number / 4)}.${String((number % 4) * 15).padStart(2, '0')}`,
  );
  expect(quarters.filter((quarter) => dayIn(quarter))).toEqual([]);
});

test('words stay as they are, but for a day that is spaced out', () => {
  expect(wordsIn(' 14. 3. 2026  post 14. marts 2026 10:15')).toEqual([
    '14.3.2026',
    'post',
    '14.',
    'marts',
    '2026',
    '10:15',
  ]);
});
