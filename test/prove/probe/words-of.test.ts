import { expect, test } from 'vitest';
import { wordsIn } from './words-of.ts';

test('every text in a script is found, however it is written', () => {
  const text = 'f("a");let g=`b`,h={c:[\'d\']};`e${g}f`;h.i(1,/j/)';
  expect(wordsIn('x.js', text)).toEqual(['a', 'b', 'd', 'e', 'f']);
});
