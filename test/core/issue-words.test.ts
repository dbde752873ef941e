import { describe, expect, it } from 'vitest';
import { expectation, inWords, mending, ZONE_WISH } from '../../src/core/issue-words.ts';

describe('what a schema expects', () => {
  it.each([
    // the library's words      ours
    ['string', 'a text in quotes'],
    ['(string | null)', 'a text in quotes or null'],
    ['("a" | "b")', 'one of a, b'],
    ['("a" | "b>=1")', 'one of a, b>=1'],
    ['"always"', '"always"'],
    ['("unverified" | string)', '"unverified" or a text in quotes'],
    ['>=1', 'at least 1'],
    ['<=12', 'at most 12'],
    ['Map', 'Map'],
  ])('%s is, in words, %s', (expected, words) => {
    expect(inWords(expected)).toBe(words);
  });

  it.each([
    // expected      message                                            words
    ['>=1', 'at least two answers', 'at least two answers'],
    ['number', 'Invalid type: Expected number but received "5"', 'a number'],
    [null, 'Invalid integer: Received 1.5', 'a whole number'],
    [null, 'Invalid date: Received "x"', 'Invalid date: Received "x"'],
  ])('%s with the message “%s” is told as %s', (expected, message, words) => {
    expect(expectation(expected, message)).toBe(words);
  });
});

describe('what to do about a value', () => {
  const DATE = 'a date such as 2026-11-22';
  const UNQUOTE = 'Write it without quotes.';
  const QUOTE = 'Put it in double quotes.';
  const BRACKET = 'Put it in square brackets, also if it is only one.';
  const REORDER = 'Write the year first, then the month and the day, with hyphens.';

  it.each<[unknown, string, string]>([
    // found              expected                    to do
    [5, 'a text in quotes', QUOTE],
    [{}, 'a text in quotes', 'Correct it.'],
    ['x', 'a list [ … ]', BRACKET],
    [{}, 'a list [ … ]', 'Correct it.'],
    ['Town', '{ "en": … }', 'Write it in each language.'],
    [
      'Denmark',
      'two capital letters (ISO 3166-1)',
      'Write the code of the country, such as DK or GB.',
    ],
    [
      '€',
      'three capital letters (ISO 4217)',
      'Write the code of the currency, such as EUR or GBP.',
    ],
    ['Mars', 'an IANA time zone such as Europe/Copenhagen', ZONE_WISH],
    [1.5, 'a whole number', 'Write it without a decimal part.'],
    [-Infinity, 'a whole number', 'Write a number that is not as large as that.'],
    [0, 'at least 1', 'Write a larger number.'],
    [13, 'at most 12', 'Write a smaller number.'],
    [[], 'at least one', 'Add what is missing to the list.'],
    [[], 'at most seven answers', 'Take some out of the list.'],
    [[], 'an answer with the id not-sure', 'Add an answer whose “id” is “not-sure”.'],
    [[], 'a list with “en”, beside others', 'Add “en” to the list.'],
    [[], 'a text in quotes', 'Correct it.'],
    ['12', 'a number', UNQUOTE],
    ['-1', 'a number', UNQUOTE],
    ['12', 'a number or null', UNQUOTE],
    ['5 days', 'a number', 'Correct it.'],
    ['about 5', 'a number', 'Correct it.'],
    ['many', 'a number', 'Correct it.'],
    ['12', 'one of fine, ask', 'Correct it.'],
    ['true', 'true or false', UNQUOTE],
    ['true', 'null or true or false', UNQUOTE],
    ['true', 'true or false or null', UNQUOTE],
    [5, 'true or false', 'Correct it.'],
    ['22.11.2026', DATE, REORDER],
    ['1/2/2026', DATE, REORDER],
    ['22.11.2026', 'one of fine, ask', 'Correct it.'],
    ['2026.11.22.2026', DATE, 'Correct it.'],
    ['1.2.3', DATE, 'Correct it.'],
    ['2026-02-30', DATE, 'The calendar has no such day.'],
    ['2026-13', 'a month or a date that the calendar has', 'The calendar has no such month.'],
    ['2026-12', DATE, 'Correct it.'],
    ['2026-02-28T25:00', DATE, 'Correct it.'],
    ['from 2026-02-30', DATE, 'Correct it.'],
    ['2026-1-1', DATE, 'Write two digits for the month and for the day: 2026-01-01.'],
    [
      '2026-10-05T08:00Z',
      DATE,
      'Leave out what stands behind the minutes: the time is read by the clock of the jurisdiction.',
    ],
    [
      '1.0',
      'a version such as 1.0.0',
      'Write three numbers with dots between them, such as 1.0.0.',
    ],
    ['clerk', 'an e-mail address', 'Write one address with an @ and nothing around it.'],
    [
      '2026-10-05T08:00/2026-10-05T10:00',
      '{ "from": …, "until": … }',
      'Write { "from": "2026-10-05T08:00", "until": "2026-10-05T10:00" }.',
    ],
    ['2026-10-05/2026-10-06', '{ "site": … }', 'Write it in braces, with these keys.'],
    ['facebook', '{ "from": …, "until": … }', 'Write it in braces, with these keys.'],
  ])('found %j, expected %s: %s', (found, expected, toDo) => {
    expect(mending(found, expected)).toBe(toDo);
  });
});
