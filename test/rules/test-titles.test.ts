import { expect, it } from 'vitest';
import { titlesOf } from './test-titles.ts';

/** Names of what does not run here: it is only read. */
const [SKIP, TODO] = ['skip', 'todo'];

it.each<[string, string, readonly string[]]>([
  ['a test', "it('one', () => {});", ['one']],
  [
    'a test in groups',
    "describe('a', () => { describe('b', () => { test('one', run); }); });",
    ['one'],
  ],
  ['a title in a template', 'test(`one ${name} two`, run);', ['one ', ' two']],
  ['a table', "it.each([[1, 'one']])('is %s', run);", ['is %s', 'one']],
  ['a group with a table', "describe.each(all)('$id', () => { it('one', run); });", ['one']],
  ['a component', "test('one', () => <p>two</p>);", ['one']],
  ['a comment', "// it('one', () => {});\n/* test('two', run) */", []],
  ['a word elsewhere', "const title = 'one'; tell('one', run);", []],
  ['a text inside a test', "test('one', () => expect('two').toBe('two'));", ['one']],
  ['a test that is skipped', `it.${SKIP}('one', run); test.${SKIP}If(true)('two', run);`, []],
  ['a table that is skipped', `it.${SKIP}.each([['one']])('two %s', run);`, []],
  ['a group that is skipped', `describe.${SKIP}('a', () => { it('one', run); });`, []],
  ['a test that is to fail', "it.fails('one', run);", []],
  ['a plan', `it.${TODO}('one'); it('two');`, []],
])('the titles of %s are those of tests that run', (_, code, titles) => {
  expect(titlesOf(code, 'a.test.tsx')).toEqual(titles);
});

it('code that cannot be read is told', () => {
  expect(() => titlesOf("it('one'", 'a.test.ts')).toThrow('a.test.ts');
});
