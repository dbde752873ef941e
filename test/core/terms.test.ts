import { describe, expect, test } from 'vitest';
import { nameOf, termsIn } from '../../src/core/wording/terms/terms.ts';
import { wordsIn } from '../../src/core/wording/words/words.ts';
import { type Language, LANGUAGES } from '../../src/core/words.ts';
import { faultsIn, sameIn, textsOf } from '../texts.ts';
import { aPack } from './examples.ts';

/** The words that are the same in English and in another language. */
const SAME_AS_IN_ENGLISH = {
  da: ['Computer', 'Minister', 'Tablet'],
  sv: [],
  nb: [],
  fi: [],
} as const satisfies Partial<Record<Language, readonly string[]>>;

describe.each([
  ['words', wordsIn, {}],
  ['terms', termsIn, SAME_AS_IN_ENGLISH],
] as const)('the %s of the vocabulary', (_, wordsOf, same) => {
  const english = textsOf(wordsOf('en'));

  test.each(LANGUAGES)('are there in %s, use all their values, and are calm', (language) => {
    const texts = textsOf(wordsOf(language));
    expect(texts.map(([path]) => path)).toEqual(english.map(([path]) => path));
    expect(faultsIn(texts, language)).toEqual([]);
  });

  test.each(['da', 'sv', 'nb', 'fi'] as const)('are translated into %s', (language) => {
    const known: Partial<Record<Language, readonly string[]>> = same;
    expect(sameIn(textsOf(wordsOf(language)), english)).toEqual(known[language] ?? []);
  });
});

describe('the name of a role', () => {
  const pack = aPack({
    vocabulary: { roles: [{ id: 'official', label: { en: 'Clerk' } }] },
  });

  test('is what the pack calls it, before what everybody does', () => {
    expect(nameOf('roles', 'official', pack, 'en')).toBe('Clerk');
    expect(nameOf('roles', 'minister', pack, 'sv')).toBe('Statsråd');
  });

  test('is what everybody calls it where the pack has words for other things, or none', () => {
    expect(nameOf('grants', 'all', pack, 'en')).toBe('As all members');
    expect(nameOf('grants', 'all', aPack(), 'en')).toBe('As all members');
  });

  test('is its id where nobody has a word for it', () => {
    expect(nameOf('roles', 'page-turner', undefined, 'en')).toBe('page-turner');
  });
});
