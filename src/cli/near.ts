/** Which word was meant. */
import leven from 'leven';

/** An id may differ by so many letters from the one that was meant. */
export const MOST_LETTERS_OF_AN_ID = 3;

/** How far two words are apart, in letters; capitals, spaces and underscores are no difference worth a letter. */
const distance = (one: string, other: string): number => leven(plain(one), plain(other));

const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_]/g, '-');

/** The nearest of `known`, if it is at most `most` letters away and half of it is right: it is not another word altogether. */
export function nearest(
  word: string,
  known: readonly string[],
  most = Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
  const [first] = byNearness(word, known);
  if (first === undefined) return undefined;
  const away = distance(word, first);
  return away <= most && away * 2 <= Math.min(word.length, first.length) ? first : undefined;
}

/** All of `known`, the nearest first; of two that are equally near, the one that begins alike. */
export const byNearness = (word: string, known: readonly string[]): readonly string[] =>
  known.toSorted(
    (one, other) =>
      distance(word, one) - distance(word, other) ||
      Number(beginsAlike(word, other)) - Number(beginsAlike(word, one)),
  );

const beginsAlike = (one: string, other: string): boolean =>
  plain(one).charAt(0) === plain(other).charAt(0);
