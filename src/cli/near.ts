/** Which word was meant. */
import leven from 'leven';
import { listed } from './print/printing.ts';

/** An id may differ by so many letters from the one that was meant. */
export const MOST_LETTERS_OF_AN_ID = 3;

/** How far two words are apart, in letters; capitals, spaces and underscores are no difference worth a letter. */
const distance = (one: string, other: string): number => leven(plain(one), plain(other));

const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_]/g, '-');

/** So many are named where all are equally near. */
const MOST_NAMED = 3;

/** The nearest of `known`, if it is at most `most` letters away and half of it is right: it is not another word altogether. */
export function nearest(
  word: string,
  known: readonly string[],
  most = Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
  return allNearest(word, known, most)[0];
}

/** All that are as near as `nearest`, three at most: none is to be taken for meant that is no likelier than another. */
export function allNearest(
  word: string,
  known: readonly string[],
  most = Math.max(2, Math.floor(word.length / 3)),
): readonly string[] {
  const [first, ...others] = byNearness(word, [...new Set(known)]);
  if (first === undefined) return [];
  const away = distance(word, first);
  const isNear = (other: string) => away <= most && away * 2 <= Math.min(word.length, other.length);
  const isAsNear = (other: string) =>
    distance(word, other) === away && beginsAlike(word, other) === beginsAlike(word, first);
  return isNear(first)
    ? [first, ...others.filter((other) => isAsNear(other) && isNear(other))].slice(0, MOST_NAMED)
    : [];
}

/** The question that is put with what is near. */
export const didYouMean = (words: readonly string[]): string =>
  `Did you mean ${listed(words, 'disjunction', 'en')}?`;

/** All of `known`, the nearest first; of two that are equally near, the one that begins alike. */
export const byNearness = (word: string, known: readonly string[]): readonly string[] =>
  known.toSorted(
    (one, other) =>
      distance(word, one) - distance(word, other) ||
      Number(beginsAlike(word, other)) - Number(beginsAlike(word, one)),
  );

const beginsAlike = (one: string, other: string): boolean =>
  plain(one).charAt(0) === plain(other).charAt(0);
