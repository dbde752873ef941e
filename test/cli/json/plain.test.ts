/** What needs no tree: a file in which nothing is wrong as JSON, and no other. */
import { describe, expect, test } from 'vitest';
import { plainlyIn } from '../../../src/cli/json/plain.ts';
import { readJsonFile } from '../../../src/cli/json/read.ts';
import { filesOfThisTest } from '../folder.ts';

const file = filesOfThisTest();

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('is read as it is', () => {
  test.each([
    ['{}'],
    ['{"a": {"b": [1, {"c": null}]}, "b": -0.0e1}'],
    ['{"https://a.example:8080/": "a: b", "": ":"}'],
    [String.raw`{"\"quoted\": \\": "\\\": \"", "é": "\u003a"}`],
    ['{"a": {"same": 1}, "b": {"same": 2}, "c": [{"same": 3}, {"same": 4}]}'],
    ['"a: b"'],
    ['null'],
    [deep(100)],
  ])('%s', (text) => {
    expect(plainlyIn(text)).toEqual({ value: JSON.parse(text) as unknown });
    expect(readJsonFile(file('plain.json', text))).toMatchObject({ text, findings: [] });
  });
});

describe('is not, since something is to be told', () => {
  test.each([
    ['a key again', '{"a": 1, "b": 2, "a": 1}'],
    ['a key again, further in', '[{"x": [{"a": {}, "a": {}}]}]'],
    ['a key again, written in another way', String.raw`{"a": 1, "\u0061": 2}`],
    ['a key again, beside colons in texts', '{"a": ":", "b:": "::", "a": ":"}'],
    ['a key again that held others', '{"a": {"b": 1, "c": 2}, "a": 1}'],
    ['__proto__', '{"__proto__": 1}'],
    ['constructor', '[[{"a": {"constructor": {}}}]]'],
    ['prototype', '{"prototype": null}'],
    ['too many levels', deep(101)],
    ['too many levels of objects', `${'{"a":'.repeat(101)}1${'}'.repeat(101)}`],
    ['no JSON', '{"a": 1,}'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(plainlyIn(text)).toBeUndefined();
    expect(readJsonFile(file('mistaken.json', text)).findings).not.toEqual([]);
  });
});

test('what a file says is told at its place all the same, without a private key in it', () => {
  const key = 'c2VjcmV0LXNlY3JldC1zZWNyZXQ';
  const { content } = readJsonFile(file('plain.json', `{\n  "a": [1.0],\n  "d": "${key}"\n}`));
  const about = { expected: 'another', mend: 'Change it.' };
  expect(content?.locate({ ...about, path: 'a.0', found: '1' })).toMatchObject({
    line: 2,
    column: 9,
    length: 3,
    found: '1.0',
  });
  const { line, found } =
    content?.locate({ ...about, path: 'd', found: JSON.stringify(key) }) ?? {};
  expect(line).toBe(3);
  expect(found).not.toContain(key);
});
