/** What patterns find is the same in whichever characters a text is held against them. */
import { describe, expect, test } from 'vitest';
import { narrowed, pattern } from '../../../src/core/wording/pattern.ts';

/** What fits into a byte each, once the marks do; and what does not. */
const NARROW = ['Hr. Jensen', '“You can’t”, he wrote – or did he?', 'Æblegrød på ö', ''];
const WIDE = ['Tomáš Dvořák', '“Šime” can’t', 'Ελλάδα', '𐐀 can’t'];
/** As a mark would be read: what has one itself is left as it is. */
const WITH_CONTROLS = ['can\u0092t', '\u0093Quoted\u0094 can’t', 'from 1\u00962'];

test.each(NARROW)('every character of %j fits into a byte', (text) => {
  expect(narrowed(text)).toMatch(/^[\0-\xff]*$/);
  expect(narrowed(text)).toHaveLength(text.length);
});

test.each([...WIDE, ...WITH_CONTROLS])('%j is left as it is', (text) => {
  expect(narrowed(text)).toBeUndefined();
});

describe.each([...NARROW, ...WIDE, ...WITH_CONTROLS])('in %j', (text) => {
  test.each([
    ['\\p{L}+', 'gu'],
    ['can’t', 'giu'],
    ['“[^”]+”', 'gu'],
    ['(?<!\\p{L})\\p{Lu}[\\p{L}’]*', 'gu'],
    ['\\S – ?', 'gu'],
    ['[^\\p{L} ]', 'giu'],
    ['.', 'gu'],
  ])('%s finds what it finds by itself', (source, flags) => {
    const { expression, read, asWritten } = pattern(source, flags)(text);
    const found = [...read.matchAll(expression)].map(({ 0: words, index }) => [
      asWritten(words),
      index,
    ]);
    expect(found).toEqual(
      [...text.matchAll(new RegExp(source, flags))].map(({ 0: words, index }) => [words, index]),
    );
  });
});

test('one pattern reads texts of both kinds, in any order', () => {
  const quoted = pattern('“\\p{L}+”', 'u');
  const isFound = (text: string) => {
    const { expression, read } = quoted(text);
    return expression.test(read);
  };
  expect(['“Šime”', '“Jens”', 'Jens', '“Šime”', '\u0093Jens\u0094', '“Jens”'].map(isFound)).toEqual(
    [true, true, false, true, false, true],
  );
});
