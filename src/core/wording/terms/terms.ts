import type { RulePack } from '../../pack-schema.ts';
import { inLanguage, type Language } from '../../words.ts';
import { terms as da } from './da.ts';
import { terms as en } from './en.ts';
import { terms as fi } from './fi.ts';
import { terms as nb } from './nb.ts';
import { terms as sv } from './sv.ts';

export type Terms = typeof en;

/** What the words of the vocabulary are called in `language`, as they stand alone: with a capital. */
export const termsIn = (language: Language): Terms => ({ en, da, sv, nb, fi })[language];

/** What a role, a grant or a kind of device is called: as the pack calls it, else as everybody does, else its id. */
export function nameOf(
  kind: 'roles' | 'grants' | 'devices',
  id: string,
  pack: Pick<RulePack, 'vocabulary'> | undefined,
  language: Language,
): string {
  const own = pack?.vocabulary?.[kind]?.find((word) => word.id === id);
  const known: Readonly<Record<string, string>> = termsIn(language)[kind];
  return own ? inLanguage(own.label, language) : (known[id] ?? id);
}
