/** A step is told from noise by rank. */
import { expect, test } from 'vitest';
import { median, shareOfLonger } from './rank.ts';

test('times that are alike are the longer in half of all pairs', () => {
  expect(shareOfLonger([1, 2, 3], [1, 2, 3])).toBe(0.5);
  expect(shareOfLonger([0, 0], [0, 0])).toBe(0.5);
});

test('a step is seen in all of them, whichever way it goes', () => {
  expect(shareOfLonger([5, 6], [1, 2, 3])).toBe(1);
  expect(shareOfLonger([1, 2, 3], [5, 6])).toBe(0);
});

test('one time that was very long says no more than one that was a little longer', () => {
  expect(shareOfLonger([1, 1, 1_000], [1, 1, 1])).toBe(shareOfLonger([1, 1, 2], [1, 1, 1]));
  expect(median([1, 1_000, 2])).toBe(2);
});
