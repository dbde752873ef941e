import { citationOf, type RulePack } from '../../core/pack-schema.ts';
import { inLanguage, type Language } from '../../core/words.ts';

export interface Category {
  readonly id: string;
  readonly label: string;
}

/**
 * The categories that a note under the pack cited as `citation` may have: that pack's, else another version's of it, else
 * those of every pack here.
 */
export function categoriesFor(
  citation: string,
  packs: readonly RulePack[],
  language: Language,
): readonly Category[] {
  const [named] = citation.split('@', 1);
  const ways = [
    packs.filter((pack) => citationOf(pack) === citation),
    packs.filter(({ id }) => id === named),
    packs,
  ];
  const labels = new Map<string, string>();
  for (const pack of ways.find(({ length }) => length > 0) ?? []) {
    for (const { id, label } of pack.categories) {
      if (!labels.has(id)) labels.set(id, inLanguage(label, language));
    }
  }
  return [...labels].map(([id, label]) => ({ id, label }));
}

/** What the category `key` is called. A log outlives its packs: a key that nobody explains is shown as it is. */
export const labelOf = (
  key: string,
  citation: string,
  packs: readonly RulePack[],
  language: Language,
): string =>
  [...categoriesFor(citation, packs, language), ...categoriesFor('', packs, language)].find(
    ({ id }) => id === key,
  )?.label ?? key;
