import { describe, expect, it, test } from 'vitest';
import { readJsonFile } from '../../../src/cli/json/read.ts';
import { lineOf, Misuse, whereIn } from '../../../src/cli/misuse.ts';
import { filesOfThisTest } from '../folder.ts';

const file = filesOfThisTest();
const read = (contents: string | Uint8Array) => readJsonFile(file('some.json', contents));
const told = (contents: string | Uint8Array): readonly string[] =>
  read(contents).findings.map((finding) => lineOf(whereIn('some.json', finding), finding));

test('of what is longer than any pack may be nothing is read, and that is all that is told', () => {
  const long = `{"a": [${'1,'.repeat(500_000)}}`;
  const { findings, content, beginning } = read(long);
  expect(findings.map(({ found, expected }) => [found, expected])).toEqual([
    ['1000008 characters', 'at most 1000000'],
  ]);
  expect([content, beginning]).toEqual([undefined, undefined]);
});

describe('what cannot be read as text', () => {
  const latin1 = Buffer.from('{\n  "name": "Køge"\n}', 'latin1');
  const utf16 = Buffer.from('\ufeff{"a": 1}', 'utf16le');

  it.each([
    [
      'an empty file',
      '',
      'some.json:1:1: found an empty file, expected one { … } that holds everything. Begin with a copy of a file of the same kind in rules/.',
    ],
    [
      'a file with nothing but lines',
      ' \n\n',
      'some.json:1:1: found an empty file, expected one { … } that holds everything. Begin with a copy of a file of the same kind in rules/.',
    ],
    [
      'a file of an old program',
      latin1,
      'some.json:2:13: found a character that is not UTF-8, expected UTF-8. Save the file with the encoding UTF-8.',
    ],
    [
      'a file in UTF-16',
      utf16,
      'some.json:1:1: found UTF-16, expected UTF-8. Save the file with the encoding UTF-8.',
    ],
    [
      'a file in UTF-16 the other way round',
      utf16.swap16(),
      'some.json:1:1: found UTF-16, expected UTF-8. Save the file with the encoding UTF-8.',
    ],
  ])('%s is told of, and nothing is read', (_, contents, line) => {
    expect(told(contents)).toEqual([line]);
    expect(read(contents).content).toBeUndefined();
  });

  it('a file that is not there is misuse', () => {
    expect(() => readJsonFile('nowhere.json')).toThrow(Misuse);
  });
});

test('a mark at the beginning, as some editors put it, is no mistake', () => {
  const { findings, content } = read('\ufeff{"a": 1}');
  expect([findings, content?.value]).toEqual([[], { a: 1 }]);
  expect(told('\ufeff{"a": 1,}')).toEqual([
    'some.json:1:8: found a comma before }, expected none behind the last entry. Remove it.',
  ]);
});

test.each(['\n', '\r\n', '\r'])('lines are counted as editors count them (%j)', (end) => {
  expect(told(['{', '"a": "x"', '"b": [', '  TRUE', ']}'].join(end))).toEqual([
    'some.json:2:9: found no comma before "b", expected one between two entries. Put it here.',
    'some.json:4:3: found TRUE, expected true. Write it in small letters.',
  ]);
});

describe('keys', () => {
  test('that are there twice are told of at any depth, with both places', () => {
    expect(told('{\n"a": [{"b": 1,\n "b": 2}],\n"c": 1,\n"c": 2,\n"c": 3\n}')).toEqual([
      'some.json:3:2 a.0.b: found the key "b" again, after 2:8, expected each key once. Remove one of the two: only the last would count.',
      'some.json:5:1 c: found the key "c" again, after 4:1, expected each key once. Remove one of the two: only the last would count.',
      'some.json:6:1 c: found the key "c" again, after 4:1, expected each key once. Remove one of the two: only the last would count.',
    ]);
  });

  test('that are written differently, but are the same, count as the same', () => {
    expect(told(String.raw`{"a": 1, "\u0061": 2}`)).toHaveLength(1);
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'may not be %s, which is left out',
    (key) => {
      const { findings, content } = read(`{"a": {"${key}": {"b": 1}, "c": 2}}`);
      expect(findings).toMatchObject([
        {
          path: `a.${key}`,
          line: 1,
          column: 8,
          found: `the key "${key}"`,
          expected: 'a key of the schema',
          mend: 'Remove it: no file may use this key.',
        },
      ]);
      expect(JSON.stringify(content?.value)).toBe('{"a":{"c":2}}');
    },
  );
});

test('mistakes are told from the top of the file to its end', () => {
  expect(read('{"a": 1, "a": 2, "b": FALSE}').findings.map(({ column }) => column)).toEqual([
    10, 23,
  ]);
});

test('what is in doubt has no content', () => {
  expect(read('{"a": [1, 2}').content).toBeUndefined();
});

describe('the place of an issue', () => {
  const contents = `{
  "rules": [
    { "id": "one", "when": { "answers": { "a.b": ["x"], "a": { "b": 1 } } } },
    { "id": "two", "sources": ["note", "nowhere"], "guidance": { "en": "Well!" } }
  ]
}`;
  const at = (issue: object): string => {
    const found = read(contents).content?.locate({
      path: '',
      found: 'nothing',
      expected: '',
      mend: '',
      ...issue,
    });
    return `${found?.line}:${found?.column}+${found?.length}`;
  };

  it.each([
    ['the value that a path leads to', { path: 'rules.1.id' }, '4:13+5'],
    ['the bracket that opens an object', { path: 'rules.1' }, '4:5+1'],
    ['the object that misses a key', { path: 'rules.1.outcome' }, '4:5+1'],
    ['the innermost object that misses something', { path: 'rules.1.guidance.da' }, '4:64+1'],
    ['the file that misses a key', { path: 'sources' }, '1:1+1'],
    ['the file as a whole', {}, '1:1+1'],
    [
      'a key with a dot in it',
      { path: 'rules.0.when.answers.a.b', keys: ['rules', 0, 'when', 'answers', 'a.b'] },
      '3:50+1',
    ],
    [
      'the key that its parts tell of',
      { path: 'rules.0.when.answers.a.b', keys: ['rules', 0, 'when', 'answers', 'a', 'b'] },
      '3:69+1',
    ],
    ['a key with a dot in it, by the path alone', { path: 'rules.0.when.answers.a.b.0' }, '3:51+3'],
    [
      'the key itself',
      { path: 'rules.0.when', keys: ['rules', 0, 'when'], aboutKey: true },
      '3:20+6',
    ],
    ['one value of a list', { path: 'rules.1.sources', found: '"nowhere"' }, '4:40+9'],
    ['a key that is quoted', { path: 'rules.0.when', found: '"answers"' }, '3:30+9'],
    [
      'a text that is quoted, whatever its path',
      { path: 'en advice of town@1.0.0 two', found: '"Well!"' },
      '4:72+7',
    ],
    [
      'the rule that is named',
      { path: 'en advice.after.x of town@1.0.0 two body', found: '"Other."' },
      '4:5+1',
    ],
    ['the file, where nothing leads further', { path: 'en footer', found: '"Other."' }, '1:1+1'],
  ])('is %s', (_, issue, place) => {
    expect(at(issue)).toBe(place);
  });

  it.each([{ path: 'a' }, { path: 'a', keys: ['a'] }])(
    'is that of the key that counts, if it is there twice (%j)',
    (issue) => {
      const twice = read('{"a": 1,\n"a": 2}').content;
      expect(twice?.value).toEqual({ a: 2 });
      const placed = twice?.locate({ found: '2', expected: '', mend: '', ...issue });
      expect(placed).toMatchObject({ line: 2 });
    },
  );

  it('is where it is in the file, also behind what was mended', () => {
    const mended = read('{“a”: 1 /* one */\n"b": 2}').content;
    expect(mended?.locate({ path: 'b', found: '2', expected: '', mend: '' })).toMatchObject({
      line: 2,
      column: 6,
      length: 1,
    });
  });
});

describe('of a file that nobody can read to its end', () => {
  it.each([
    [
      'the entry before the one with the mistake',
      '{"a": 1, "b": {"c": 1, "d": [1, 2}, "e": 3}',
      { a: 1 },
      undefined,
    ],
    [
      'of a list the objects before the one with the mistake',
      '{"a": 1, "b": [{"c": 1}, {"c": 2}, {"c": [3}, {"c": 4}], "d": 5}',
      { a: 1, b: [{ c: 1 }, { c: 2 }] },
      'b',
    ],
    [
      'of a list nothing of the object that closes too early',
      '{"a": [{"b": 1}, {"c": {"d": 2}}, "e": 3}]}',
      { a: [{ b: 1 }] },
      'a',
    ],
    ['nothing of a list of words', '{"a": 1, "b": ["c", "d", "e": 2]}', { a: 1 }, undefined],
    [
      'what stands before a bracket that is never closed',
      '{"a": 1, "b": {"c": 1, "d": 2',
      { a: 1 },
      undefined,
    ],
    [
      'what was mended before',
      '{“a”: 1,, "b": [{"c": 1}, {"c": 2} {"c": [3}]}',
      { a: 1, b: [{ c: 1 }, { c: 2 }] },
      'b',
    ],
  ])('%s is read', (_, text, value, list) => {
    const { content, beginning } = read(text);
    expect(content).toBeUndefined();
    expect(beginning?.value).toEqual(value);
    expect(beginning?.list).toBe(list);
  });

  it('nothing is read where its first bracket closes too early', () => {
    expect(read('{"a": {"b": 1}}, "c": 2}').beginning).toBeUndefined();
    expect(read('[{"a": 1}, {"a": [2}]').beginning).toBeUndefined();
  });

  it('keys that are there twice are told of in what was read, and places are those of the file', () => {
    const text = '{“a”: 1,\n"a": 2,\n"b": [{"c": 1,\n"c": 1}, {"d": [}]}';
    expect(told(text).map((line) => line.split(':').slice(0, 4).join(':'))).toEqual([
      expect.stringMatching(/^some\.json:1:2: found “a”/),
      expect.stringMatching(/^some\.json:2:1 a: found the key "a" again/),
      expect.stringMatching(/^some\.json:4:1 b\.0\.c: found the key "c" again/),
      expect.stringMatching(/^some\.json:4:17: found \}/),
    ]);
    const issue = { path: 'b.0.c', found: '1', expected: 'two', mend: 'Add one.' };
    expect(read(text).beginning?.locate(issue)).toMatchObject({ line: 4, column: 6 });
  });
});

test('a value that is missing is told once, and where it is missing is known', () => {
  const { content } = read('{"a": [{"b": , "c": null}, null], "d"}');
  expect(content?.value).toEqual({ a: [{ b: null, c: null }, null], d: null });
  expect(content?.blanks).toEqual(['a.0.b', 'd']);
});

test.each([
  ['1.0', '1', '1.0'],
  ['-1e400', 'null', '-1e400'],
  ['7', '7', '7'],
  ['"7"', '"7"', '"7"'],
  // What is found elsewhere is not what stands here.
  ['1.0', 'nothing', 'nothing'],
])('%s is told of as the file has it', (written, found, shown) => {
  const issue = { path: 'a', found, expected: 'another', mend: 'Correct it.' };
  expect(read(`{"a": ${written}}`).content?.locate(issue).found).toBe(shown);
});
