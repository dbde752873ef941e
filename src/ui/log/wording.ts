/** What a note is called on the page, column by column. */
import { citationOf, type RulePack } from '../../core/pack-schema.ts';
import { termsIn } from '../../core/wording/terms/terms.ts';
import type { Language } from '../../core/words.ts';
import { logIn } from '../messages/log.ts';
import { notesIn } from '../messages/notes.ts';
import { categoryOf, shownIn } from './categories.ts';
import type { Noted } from './order.ts';
import { placeIn, placeOf } from './place.ts';

/** A text of ours, or one of a pack with its language where that is not the page's. */
export interface Word {
  readonly label: string;
  readonly lang?: Language;
}

export interface NoteWording {
  readonly surface: Word;
  readonly category: Word;
  /** What the guideline said. Where nothing is noted of that, how the note was made, as far as anybody can tell. */
  readonly outcome: Word;
  /** Empty where nothing is noted of what a guideline said, like `window`: the note claims nothing. */
  readonly rule: Word;
  readonly window: Word;
}

const NOTHING: Word = { label: '' };

/** Everything but when it was. It is the same for all notes of one kind. */
export function wordingOf(
  noted: Noted,
  packs: readonly RulePack[],
  language: Language,
): NoteWording {
  const { category, outcome, rule, pack, window } = noted.note;
  return {
    surface: { label: placeIn(placeOf(noted), language) },
    category:
      category === null
        ? { label: logIn(language).noCategory }
        : categoryOf(category, pack ?? '', packs, language),
    outcome:
      outcome === null
        ? wayOf(noted.made, language)
        : { label: termsIn(language).outcomes[outcome] },
    rule: pack === null ? NOTHING : { label: `${pack} ${rule}` },
    window: pack === null ? NOTHING : windowOf(window, pack, packs, language),
  };
}

/** How a note was made that says nothing of a guideline; nothing where nobody can tell any more. */
function wayOf(made: Noted['made'], language: Language): Word {
  const { byHand, fromReminder } = notesIn(language);
  return made === undefined ? NOTHING : { label: made === 'by-hand' ? byHand : fromReminder };
}

/** A policy names its windows itself; those of a pack have an id, and a name in the pack as long as that is here. */
function windowOf(
  window: string | null,
  citation: string,
  packs: readonly RulePack[],
  language: Language,
): Word {
  const own = packs.find((pack) => citationOf(pack) === citation)?.windows;
  const name = own?.find(({ id }) => id === window)?.name;
  return name ? shownIn(name, language) : { label: window ?? logIn(language).atAllTimes };
}
