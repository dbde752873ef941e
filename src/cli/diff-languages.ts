/** What changes for whoever reads in a language that a pack was in, and is in no more. */
import type { RulePack } from '../core/pack-schema.ts';
import type { Told } from './diff-parts.ts';

const named = new Intl.DisplayNames('en', { type: 'language' });

/** One for each language that is dropped: English stands in for it. */
export const ofLanguages = (
  { languages: before }: RulePack,
  { languages: after }: RulePack,
): readonly (Told & { readonly who: string })[] =>
  before
    .filter((language) => !after.includes(language))
    .map((language) => {
      const name = named.of(language) ?? language;
      const who = `For everybody who reads in ${name}`;
      const change = `was in ${name}, is in English.`;
      return {
        who,
        sentence: `${who}, all that is said: ${change}`,
        line: `All that is said: ${change}`,
      };
    });
