/** Names that a municipality could have, by which nothing may be another but the name itself. */
import type { RulePack } from '../../src/core/pack-schema.ts';

/** Of other lengths, letters and forms, and part of no other word. */
export const FORMS_OF_NAMES: readonly string[] = [
  'Xyzzy',
  'Qwzzby Kommune',
  'Ørzwik',
  'Åzzqvist',
  'Zzyx & Wqz-Zqy',
];

/** Every letter that a name begins with in one of the five languages. */
const LETTERS = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Æ Ø Å Ä Ö'.split(' ');

/** One for each letter, made up. */
export const NAMES_BY_LETTER: readonly string[] = LETTERS.map((letter) => `${letter}alzwyx`);

/** The municipalities of the packs themselves, as they are called there. */
export const namesInPacks = (packs: readonly RulePack[]): readonly string[] => [
  ...new Set(
    packs.flatMap(({ municipality }) =>
      Object.values(municipality ?? {}).filter((name) => name !== undefined),
    ),
  ),
];

/** All of these that do not stand in a pack, where they could not be told from its own words. */
export const namesFor = (pack: RulePack, packs: readonly RulePack[]): readonly string[] => {
  const text = JSON.stringify(pack);
  return [
    ...FORMS_OF_NAMES,
    ...NAMES_BY_LETTER,
    ...namesInPacks(packs).filter((name) => !text.includes(name)),
  ];
};
