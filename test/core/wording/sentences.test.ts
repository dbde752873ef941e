import { expect, it } from 'vitest';
import { countSentences } from '../../../src/core/wording/sentences.ts';

it.each([
  ['', 0],
  ['One', 1],
  ['One. ', 1],
  ['One. Two? Three… Four! Five', 5],
  ['“One.” (Two.) «Three»', 3],
  ['See no. 5, e.g. a room, in version 1.2.3.', 1],
  ['Første. Ærlig talt. Åben.', 3],
])('%j has %d sentences', (text, count) => {
  expect(countSentences(text)).toBe(count);
});
