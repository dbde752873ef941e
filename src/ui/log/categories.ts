import { offeredTo } from '../../core/offered.ts';
import { citationOf, type RulePack } from '../../core/pack-schema.ts';
import { inLanguage, type Language, type Text } from '../../core/words.ts';

export interface Category {
  readonly id: string;
  readonly label: string;
  /** The language of the label, where it is not the one that was asked for. */
  readonly lang?: Language;
}

/**
 * The categories that a note under the pack cited as `citation` may have: that pack's, else another version's of it, else
 * those of every pack here.
 *
 * @param role whose they are to be; left out: whoever may ask.
 */
export function categoriesFor(
  citation: string,
  packs: readonly RulePack[],
  language: Language,
  role?: string,
): readonly Category[] {
  const [named] = citation.split('@', 1);
  const ways = [
    packs.filter((pack) => citationOf(pack) === citation),
    packs.filter(({ id }) => id === named),
    packs,
  ];
  const labels = new Map<string, Text>();
  for (const pack of ways.find(({ length }) => length > 0) ?? []) {
    for (const { id, label } of offeredTo(pack.categories, role)) {
      // A pack here that has it in the user's language goes before an earlier one that has not.
      const known = labels.get(id);
      if (!known || (known[language] === undefined && label[language] !== undefined))
        labels.set(id, label);
    }
  }
  return [...labels].map(([id, label]) => ({ id, ...shownIn(label, language) }));
}

/** A text of a pack as it is shown, and its language where that is not the page's. */
export const shownIn = (
  text: Text,
  language: Language,
): { readonly label: string; readonly lang?: Language } => ({
  label: inLanguage(text, language),
  ...(text[language] === undefined && { lang: 'en' as const }),
});

/**
 * What the category `key` is called: by the pack that the note cites, or by another here if only that one says it in the
 * user's language. A log outlives its packs: a key that nobody explains is shown as it is.
 */
export function categoryOf(
  key: string,
  citation: string,
  packs: readonly RulePack[],
  language: Language,
): Category {
  const called = [citation, ''].flatMap((cited) =>
    categoriesFor(cited, packs, language).filter(({ id }) => id === key),
  );
  return called.find(({ lang }) => lang === undefined) ?? called[0] ?? { id: key, label: key };
}
