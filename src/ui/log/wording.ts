/** What a note is called on the page, column by column. */
import type { Declaration } from '../../core/declare.ts';
import { citationOf, type RulePack } from '../../core/pack-schema.ts';
import { termsIn } from '../../core/wording/terms/terms.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { logIn } from '../messages/log.ts';
import { notesIn } from '../messages/notes.ts';
import { labelOf } from './categories.ts';

export interface NoteWording {
  readonly surface: string;
  readonly category: string;
  readonly outcome: string;
  /** Empty for a note made by hand, like `window`: it claims nothing. */
  readonly rule: string;
  readonly window: string;
}

/** Everything but when it was. It is the same for all notes of one kind. */
export function wordingOf(
  note: Declaration,
  packs: readonly RulePack[],
  language: Language,
): NoteWording {
  const [say, terms] = [logIn(language), termsIn(language)];
  const { category, outcome, rule, pack, window } = note;
  return {
    surface: terms.surfaces[note.surface],
    category: category === null ? say.noCategory : labelOf(category, pack ?? '', packs, language),
    outcome: outcome === null ? notesIn(language).byHand : terms.outcomes[outcome],
    rule: pack === null ? '' : `${pack} ${rule}`,
    window: pack === null ? '' : (windowName(window, pack, packs, language) ?? say.atAllTimes),
  };
}

/** A policy names its windows itself; those of a pack have an id, and a name in the pack as long as that is here. */
function windowName(
  window: string | null,
  citation: string,
  packs: readonly RulePack[],
  language: Language,
): string | null {
  const own = packs.find((pack) => citationOf(pack) === citation)?.windows;
  const name = own?.find(({ id }) => id === window)?.name;
  return name ? inLanguage(name, language) : window;
}
