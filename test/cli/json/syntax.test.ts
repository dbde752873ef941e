/** Mistakes against JSON as people make them who write it by hand, and rarely. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readStrictly } from '../../../src/cli/json/syntax.ts';
import { RULES } from '../../../src/cli/rules.ts';

/** Each mistake as a sentence, with its offset before it. */
const told = (text: string): readonly string[] =>
  readStrictly(text).mistakes.map(
    ({ at, found, expected, mend }) => `${at}: found ${found}, expected ${expected}. ${mend}`,
  );

const STRAIGHT = 'Type straight quotes ("): word processors bend them.';
const IN_QUOTES = 'Put it in double quotes (").';
const AS_NUMBER = 'Write the number so, or in quotes if it is a text.';
const NO_COMMENTS = 'found a comment, expected nothing but JSON. Remove it: JSON has no comments.';

describe('a mistake that leaves no doubt is told, and mended to read on', () => {
  it.each([
    [
      'a missing comma',
      '{"a": 1 "b": 2}',
      '7: found no comma before "b", expected one between two entries. Put it here.',
      { a: 1, b: 2 },
    ],
    [
      'a missing comma in a list',
      '{"a": [1 2]}',
      '8: found no comma before 2, expected one between two entries. Put it here.',
      { a: [1, 2] },
    ],
    [
      'a comma behind the last entry',
      '{"a": 1,}',
      '7: found a comma before }, expected none behind the last entry. Remove it.',
      { a: 1 },
    ],
    [
      'a comma behind the last of a list',
      '[1, 2,]',
      '5: found a comma before ], expected none behind the last entry. Remove it.',
      [1, 2],
    ],
    [
      'two commas',
      '{"a": 1,, "b": 2}',
      '8: found a comma without an entry before it, expected one comma between two entries. Remove it.',
      { a: 1, b: 2 },
    ],
    [
      'a comma before the first entry',
      '{, "a": 1}',
      '1: found a comma without an entry before it, expected one comma between two entries. Remove it.',
      { a: 1 },
    ],
    ['a comment', '{"a": 1 // one\n}', `8: ${NO_COMMENTS}`, { a: 1 }],
    ['a comment in the middle', '{"a": /* one */ 1}', `6: ${NO_COMMENTS}`, { a: 1 }],
    ['a comment of another language', '{# one\n"a": 1}', `1: ${NO_COMMENTS}`, { a: 1 }],
    ['bent quotes', '{“a”: "b"}', `1: found “a”, expected "a". ${STRAIGHT}`, { a: 'b' }],
    [
      'bent quotes round more than a word',
      '{"a": “it’s, so: fine”}',
      `6: found “it’s, so: fine”, expected "it’s, so: fine". ${STRAIGHT}`,
      { a: 'it’s, so: fine' },
    ],
    ['German quotes', '{"a": „b“}', `6: found „b“, expected "b". ${STRAIGHT}`, { a: 'b' }],
    [
      'a bent quote that opens',
      '{“a": "b"}',
      `1: found “a", expected "a". ${STRAIGHT}`,
      { a: 'b' },
    ],
    [
      'a bent quote that closes a key',
      '{"a”: "b", "c": 1}',
      `3: found "a”, expected "a". ${STRAIGHT}`,
      { a: 'b', c: 1 },
    ],
    [
      'a bent quote that closes a text',
      '{"a": "b”,\n"c": 1}',
      `8: found "b”, expected "b". ${STRAIGHT}`,
      { a: 'b', c: 1 },
    ],
    [
      'single quotes',
      "{'a': 1}",
      `1: found 'a', expected "a". JSON takes double quotes (") only.`,
      { a: 1 },
    ],
    [
      'single quotes round an apostrophe',
      '{"a": \'it’s\'}',
      `6: found 'it’s', expected "it’s". JSON takes double quotes (") only.`,
      { a: 'it’s' },
    ],
    [
      'a key without quotes',
      '{a: 1}',
      `1: found a without quotes, expected "a". ${IN_QUOTES}`,
      { a: 1 },
    ],
    [
      'a number as a key',
      '{1: 2}',
      `1: found 1 without quotes, expected "1". ${IN_QUOTES}`,
      { 1: 2 },
    ],
    [
      'a text without quotes',
      '{"a": in force, "b": 1}',
      `6: found in force without quotes, expected "in force". ${IN_QUOTES}`,
      { a: 'in force', b: 1 },
    ],
    [
      'a date without quotes',
      '{"a": 2026-11-22}',
      `6: found 2026-11-22 without quotes, expected "2026-11-22". ${IN_QUOTES}`,
      { a: '2026-11-22' },
    ],
    [
      'a time without quotes',
      '{"a": 20:00}',
      `6: found 20:00 without quotes, expected "20:00". ${IN_QUOTES}`,
      { a: '20:00' },
    ],
    [
      'a version without quotes',
      '{"a": 1.0.0}',
      `6: found 1.0.0 without quotes, expected "1.0.0". ${IN_QUOTES}`,
      { a: '1.0.0' },
    ],
    [
      'an address without quotes',
      '{"a": https://x.example/a}',
      `6: found https://x.example/a without quotes, expected "https://x.example/a". ${IN_QUOTES}`,
      { a: 'https://x.example/a' },
    ],
    [
      'a quote that opens nothing',
      '{"a": fine", "b": 1}',
      `6: found fine" with one quote, expected "fine". ${IN_QUOTES}`,
      { a: 'fine', b: 1 },
    ],
    [
      'a key without its first quote',
      '{a": 1}',
      `1: found a" with one quote, expected "a". ${IN_QUOTES}`,
      { a: 1 },
    ],
    [
      'a key without its last quote',
      '{"a: "b"}',
      '1: found "a without its closing quote, expected "a". Put it behind the key.',
      { a: 'b' },
    ],
    [
      'a key without its last quote before a number',
      '{"a: 5\n}',
      '1: found "a without its closing quote, expected "a". Put it behind the key.',
      { a: 5 },
    ],
    [
      'a line break inside a text',
      '{"a": { "en": "Hello\n  to the world, \r\n all" },\n"d": 1}',
      String.raw`14: found a line break inside the text "Hello, expected a space, or \n. Write the whole text in one line.`,
      { a: { en: 'Hello\nto the world,\nall' }, d: 1 },
    ],
    [
      'a text that is not closed',
      '{"a": "b c,\n"d": 1}',
      String.raw`6: found "b c without its closing quote, expected a quote (") where the text ends. Put it there. A new line inside a text is written \n.`,
      { a: 'b c', d: 1 },
    ],
    [
      'quotes inside a text',
      '{"a": "She said "yes" to it", "b": 1}',
      String.raw`16: found a quote inside the text "She said "yes" to it", expected \" or “ ”. Write it so for each quote inside the text.`,
      { a: 'She said "yes" to it', b: 1 },
    ],
    [
      'a backslash',
      String.raw`{"a": "b\d"}`,
      String.raw`8: found \d, expected \\d. Write \\ for a backslash.`,
      { a: String.raw`b\d` },
    ],
    [
      'a backslash behind one that is written right',
      String.raw`{"a": "\\d\q"}`,
      String.raw`10: found \q, expected \\q. Write \\ for a backslash.`,
      { a: String.raw`\d\q` },
    ],
    [
      'a tab in a text',
      '{"a": "b\tc"}',
      String.raw`8: found a tab inside a text, expected a space, or \t. Delete it, and type a space if there should be one.`,
      { a: 'b c' },
    ],
    [
      'another sign of the keyboard',
      '{"a": "b\u0007"}',
      '8: found a control character inside a text, expected none. Delete it, and type a space if there should be one.',
      { a: 'b ' },
    ],
    [
      'a hard space',
      '{\u00a0"a": 1}',
      '1: found a space of another kind (U+00A0), expected a plain space. Delete it, and type a space.',
      { a: 1 },
    ],
    [
      'True',
      '{"a": True}',
      '6: found True, expected true. Write it in small letters.',
      { a: true },
    ],
    ['a leading zero', '{"a": 05}', `6: found 05, expected 5. ${AS_NUMBER}`, { a: 5 }],
    ['a hexadecimal', '{"a": 0x1F}', `6: found 0x1F, expected 31. ${AS_NUMBER}`, { a: 31 }],
    ['a plus', '{"a": +5}', `6: found +5, expected 5. ${AS_NUMBER}`, { a: 5 }],
    [
      'nothing before the point',
      '{"a": .5}',
      `6: found .5, expected 0.5. ${AS_NUMBER}`,
      { a: 0.5 },
    ],
    [
      'nothing behind the point',
      '{"a": -5.}',
      `6: found -5., expected -5. ${AS_NUMBER}`,
      { a: -5 },
    ],
    [
      'a decimal comma',
      '{"a": 1,5, "b": 1}',
      `6: found 1,5, expected 1.5. ${AS_NUMBER}`,
      { a: 1.5, b: 1 },
    ],
    [
      'a semicolon',
      '{"a": 1; "b": 2}',
      '7: found ;, expected a comma (,). Write , instead.',
      { a: 1, b: 2 },
    ],
    ['an equals sign', '{"a" = 1}', '5: found =, expected a colon (:). Write : instead.', { a: 1 }],
    [
      'a missing colon',
      '{"a" 1}',
      '4: found no colon behind "a", expected one between a key and its value. Put it here.',
      { a: 1 },
    ],
  ])('%s', (_, text, message, value) => {
    expect(told(text)).toEqual([message]);
    const { draft, sure } = readStrictly(text);
    expect([JSON.parse(draft.text), sure]).toEqual([value, true]);
  });
});

test.each([
  ['nul', 'null'],
  ['tru', 'true'],
  ['fals', 'false'],
  ['None', 'null'],
  ['undefined', 'null'],
  ['ture', 'true'],
])('%s is read as the word that was meant, %s', (written, meant) => {
  const text = `{"a": ${written}, "b": 1}`;
  expect(told(text)).toEqual([
    `6: found ${written}, expected ${meant}. Did you mean ${meant}? A text stands in double quotes.`,
  ]);
  expect(readStrictly(text).draft.text).toBe(`{"a": ${meant}, "b": 1}`);
});

test('a word that is near none of those is a text, and so is a key', () => {
  expect(told('{"a": fine}')).toEqual([
    `6: found fine without quotes, expected "fine". ${IN_QUOTES}`,
  ]);
  expect(told('{nul: 1}')).toEqual([`1: found nul without quotes, expected "nul". ${IN_QUOTES}`]);
});

describe('a mistake that leaves a doubt is told, and the content is left alone', () => {
  it.each([
    [
      'a bracket that is never closed',
      '{\n"a": [1, 2\n',
      [
        '13: found the end of the file, expected ] for the [ on line 2 and } for the { on line 1. Is the file whole? If so, put each where that ends.',
      ],
    ],
    [
      'one bracket that is never closed',
      '{"a": 1',
      ['7: found the end of the file, expected } for the { on line 1. Put it where that ends.'],
    ],
    ...['{"a": [1, {"b":', '{"a": [1, {"b"', '{"a": [1, {"b": 2,'].map(
      (text): [string, string, string[]] => [
        `a file that is cut off, ${text}`,
        text,
        [
          `${text.length}: found the end of the file, expected } for the { on line 1, ] for the [ on line 1 and } for the { on line 1. Is the file whole? If so, put each where that ends.`,
        ],
      ],
    ),
    ...['{"a": [1, {"b": "words', '{"a": [1, {"words'].map((text): [string, string, string[]] => [
      `a file that is cut off in a text, ${text}`,
      `${text}\n`,
      [
        `${text.length - 6}: found the end of the file inside the text "words, expected a quote (") where the text ends, and }]} behind it for what is open. Is the file whole? It looks cut off here.`,
      ],
    ]),
    [
      'the wrong bracket',
      '[1, 2}',
      ['5: found }, expected ] for the [ on line 1. Write ] instead.'],
    ],
    [
      'a bracket that was forgotten',
      '{"a": [1, 2}',
      ['11: found }, expected ] for the [ on line 1. Put ] before it.'],
    ],
    [
      'a list that is closed too late',
      '{"a": [1, 2, "b": 3}',
      [
        '16: found a colon behind "b", expected a comma or ]. Keys stand in { }, not in [ ]: close the list before, or put { } around.',
      ],
    ],
    [
      'a bracket too many',
      '{"a": 1}}',
      [
        '8: found } behind the end, expected one { … } that holds everything. Look above for the bracket that closes too early, or remove what is behind it.',
      ],
    ],
    [
      'a quote that opens nothing, or the one that it was to close',
      '{"a": "b, "c": "d"}',
      [
        String.raw`10: found a quote inside the text "b, "c": "d", expected \" or “ ”. Write it so for each quote inside the text.`,
      ],
    ],
    [
      'two quotes behind a text',
      '{"a": ["b""],\n"c": 1}',
      [
        String.raw`10: found " without its closing quote, expected a quote (") where the text ends. Put it there. A new line inside a text is written \n.`,
        '10: found no comma before "", expected one between two entries. Put it here.',
      ],
    ],
    [
      'two quotes before a text',
      '{"a": ""b"}',
      [
        String.raw`7: found a quote inside the text ""b", expected \" or “ ”. Write it so for each quote inside the text.`,
      ],
    ],
    [
      'a colon without a key',
      '{: 1}',
      [
        '1: found a colon, expected a key in double quotes before it. Write the key, or remove the colon.',
      ],
    ],
    [
      'two colons',
      '{"a":: 1}',
      [
        '5: found a colon, expected a key in double quotes before it. Write the key, or remove the colon.',
      ],
    ],
    [
      'an object without a key',
      '{{"a": 1}}',
      [
        '1: found { without a key, expected a key in double quotes and a colon before it. Write them, or look above for a bracket that closes too late.',
      ],
    ],
    [
      'words behind a text',
      '{"a": "b" c}',
      [
        '10: found c behind "b", expected a comma or the end there. Move it into the quotes before it, or remove it.',
      ],
    ],
    [
      'half a character',
      String.raw`{"a": "\u12"}`,
      [
        String.raw`7: found \u12, expected \u with four digits, such as \u00e6. Correct it, or type the letter itself.`,
      ],
    ],
    [
      'another kind of file, which begins like a comment',
      '\n# Title\n\nA text [with](a-link).\n',
      [
        '1: found # Title at the beginning, expected one { … } that holds everything. This is not JSON. Is it the right file? If so, begin with { and end with }.',
      ],
    ],
    [
      'a beginning that is lost',
      '"id": "town" }',
      [
        '0: found "id": at the beginning, expected one { … } that holds everything. Is it the right file? If so, begin with { and end with }.',
      ],
    ],
    [
      'another kind of file',
      '<html>\n<body>',
      [
        '0: found <html> at the beginning, expected one { … } that holds everything. This is not JSON. Is it the right file? If so, begin with { and end with }.',
      ],
    ],
  ])('%s', (_, text, messages) => {
    expect(told(text)).toEqual(messages);
    expect(readStrictly(text).sure).toBe(false);
  });
});

test.each([
  [
    'a key without a value',
    '{"a":, "b": 1}',
    '4: found no value behind "a", expected one behind the colon. Write it, or remove the key.',
    5,
  ],
  [
    'a key alone',
    '{"a", "b": 1}',
    '4: found no colon behind "a", expected a colon and a value. Write both, or remove the key.',
    4,
  ],
])('%s is told, and its value is left blank', (_, text, message, blank) => {
  expect(told(text)).toEqual([message]);
  const { draft, sure, blanks } = readStrictly(text);
  expect([JSON.parse(draft.text), sure, blanks]).toEqual([{ a: null, b: 1 }, true, [blank]]);
});

test('all mistakes are told at once, each where it is in the file', () => {
  const text = '{\n“a”: 1 // one\n"b": 05,,\n\'c\': [True,],\n}';
  expect(told(text).map((line) => line.replace(/,.*/, ''))).toEqual([
    '2: found “a”',
    '9: found a comment',
    '8: found no comma before "b"',
    '21: found 05',
    '24: found a comma without an entry before it',
    "26: found 'c'",
    '32: found True',
    '36: found a comma before ]',
    '38: found a comma before }',
  ]);
  expect(JSON.parse(readStrictly(text).draft.text)).toEqual({ a: 1, b: 5, c: [true] });
});

describe('whatever the text', () => {
  const pack = readFileSync(`${RULES}packs/dk/dk-odense/pack.json`, 'utf8');
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      // The parser of the language throws for what is no JSON, and that is the answer.
      return false;
    }
  };
  const site = readFileSync(`${RULES}sites/loomly.json`, 'utf8');
  /** A site with a piece of it replaced. */
  const nearly = fc
    .tuple(
      fc.nat(site.length - 1),
      fc.nat(3),
      fc.constantFrom(
        '',
        ',',
        '"',
        '{',
        '}',
        '[',
        ']',
        ':',
        ' x ',
        '”',
        "'",
        '//',
        '\\',
        '0',
        '\t',
        '-',
        '\n',
      ),
    )
    .map(([at, length, by]) => site.slice(0, at) + by + site.slice(at + length));
  const pieces = fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '1',
        '-',
        'x',
        '“',
        ' ',
        '\n',
        '\\',
        '/',
        '*',
        '.',
        'null',
        "'",
      ),
      { maxLength: 12 },
    )
    .map((all) => all.join(''));

  test('there are mistakes exactly where the language itself reads no JSON', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, pieces, fc.string(), fc.json()), (text) => {
        const { mistakes } = readStrictly(text);
        expect(mistakes.length === 0).toBe(isJson(text));
      }),
      { numRuns: 300 },
    );
  });

  test('what is sure can be read, and every mistake is within the file and leads on', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, pieces), (text) => {
        const { mistakes, draft, sure } = readStrictly(text);
        expect(!sure || isJson(draft.text)).toBe(true);
        expect(draft.origin).toHaveLength(draft.text.length + 1);
        expect(mistakes.length).toBeLessThan(40);
        for (const { at, length } of mistakes) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at + length).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a comma that is taken out of a pack is missed in its place, and nothing else is', () => {
    const commas = [...pack.matchAll(/,(?=\n)/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...commas), (at) => {
        const { mistakes, draft, sure } = readStrictly(pack.slice(0, at) + pack.slice(at + 1));
        expect(mistakes.map((mistake) => mistake.at)).toEqual([at]);
        expect([sure, draft.text]).toEqual([true, pack]);
      }),
      { numRuns: 50 },
    );
  });
});
