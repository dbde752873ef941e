import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakIn } from '../../src/core/break.ts';
import { endOfJson, noJson } from '../../src/core/no-json.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Not JSON: that is the answer.
    return false;
  }
}

test('there is no such place exactly where the text is JSON', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(100),
      fc.nat(3),
      fc.constantFrom(
        '',
        ',',
        ':',
        '"',
        '{',
        '}',
        '[',
        ']',
        '\\',
        ' ',
        '\n',
        '-',
        '0',
        '.',
        'e',
        'null',
      ),
      (json, place, gone, put) => {
        const at = place % (json.length + 1);
        for (const text of [json, json.slice(0, at) + put + json.slice(at + gone)])
          expect(endOfJson(text) === undefined).toBe(isJson(text));
      },
    ),
    { numRuns: 3000 },
  );
});

test.each([
  ['hello', 0],
  ['', 0],
  ['{"a": 1, b: 2}', 9],
  ['{"a": 1,}', 8],
  ['[1, 2', 5],
  ['{"a" 1}', 5],
  ['{"a": "b\nc"}', 6],
  ['[1] x', 4],
  ['[01]', 2],
  ['["ab', 4],
  ['["a\\', 4],
  ['["ab\nc', 1],
  ['{]', 1],
  ['[}', 1],
  [']', 0],
])('%j is JSON up to %j', (text, place) => {
  expect(endOfJson(text)).toBe(place);
});

test('a text is followed however deep it is', () => {
  expect(endOfJson('['.repeat(400_000) + ']'.repeat(400_000))).toBe(undefined);
  expect(endOfJson(`["${'x'.repeat(1_000_000)}"]`)).toBe(undefined);
});

describe('of a text that is no JSON it is said', () => {
  test.each([
    ['where', '{\n  "a": 1,\n  b: 2\n}', '"b: 2\\n}"', 'It is no JSON from line 3, column 3 on.'],
    ['where, with the ends of lines of Windows', '{\r\n  b', '"b"', 'line 2, column 3 on.'],
    ['that it breaks off', '{\n  "a": 1', 'the end of the text', 'breaks off at line 2, column 9.'],
  ])('%s', (_, text, found, mend) => {
    expect(noJson(text, { path: 'here', expected: 'JSON', mend: 'Mend it.' })).toEqual({
      path: 'here',
      found,
      expected: 'JSON',
      mend: expect.stringContaining(`${mend} Mend it.`),
    });
  });

  test('no line where the text does not stand as in its file', () => {
    expect(breakIn('{"a": b}', 6)).toEqual({
      kind: 'noJson',
      spot: { line: 1, column: 7 },
      found: '"b}"',
    });
    expect(breakIn('{"a": b}', 5)).toEqual({ kind: 'noJson', found: '"b}"' });
    expect(breakIn('{"a": ', 5)).toEqual({ kind: 'brokenOff' });
  });

  test('that there is nothing', () => {
    expect(noJson(' \n', { path: '', expected: 'JSON', mend: 'Mend it.' })).toEqual({
      path: '',
      found: 'nothing: it is empty',
      expected: 'JSON',
      mend: 'Mend it.',
    });
  });
});
