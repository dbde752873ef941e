import { describe, expect, test } from 'vitest';
import { boundsIn } from '../../src/cli/print/bounds.ts';
import { headingsIn } from '../../src/cli/print/headings.ts';
import { type Language, LANGUAGES } from '../../src/core/words.ts';
import { faultsIn, sameIn, textsOf } from '../texts.ts';

type Same = Partial<Record<Language, readonly string[]>>;

/** The headings that are the same in English and in another language. No bound is. */
const SAME_HEADINGS: Same = {
  da: ['For', 'Status', '“{1}”'],
  sv: ['Period', 'Status'],
  nb: ['For', 'Status'],
};

describe.each([
  ['headings', headingsIn, SAME_HEADINGS],
  ['bounds', boundsIn, {}],
] as const)('the %s of a document', (_, wordsOf, same: Same) => {
  const english = textsOf(wordsOf('en'));

  test.each(LANGUAGES)('are there in %s, use all their values, and are calm', (language) => {
    const texts = textsOf(wordsOf(language));
    expect(texts.map(([path]) => path)).toEqual(english.map(([path]) => path));
    expect(faultsIn(texts, language)).toEqual([]);
  });

  test.each(['da', 'sv', 'nb', 'fi'] as const)('are translated into %s', (language) => {
    expect(sameIn(textsOf(wordsOf(language)), english)).toEqual(same[language] ?? []);
  });
});
