import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Declaration } from '../../core/declare.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Language } from '../../core/words.ts';
import { Choice } from '../Choice.tsx';
import { Dialog } from '../Dialog.tsx';
import { logIn } from '../messages/log.ts';
import { categoriesFor, categoryOf } from './categories.ts';

/** Stands for “no category” among the radios, since a category key has no hyphen. */
const NONE = '-';

/** Asks for the category that a note should have had. */
export function Correction({
  note,
  packs,
  language,
  role,
  save,
  close,
}: {
  readonly note: Declaration;
  readonly packs: readonly RulePack[];
  readonly language: Language;
  /** Whose categories are offered; left out: everybody's. */
  readonly role?: string | undefined;
  readonly save: (category: string | null) => void;
  readonly close: () => void;
}): JSX.Element {
  const say = logIn(language);
  const own = note.category ?? NONE;
  const chosen = useSignal(own);
  const known = categoriesFor(note.pack ?? '', packs, language, role);
  // One of a pack that is gone, or of another role, can still be kept.
  const options = [
    ...known,
    ...(known.some(({ id }) => id === own) || own === NONE
      ? []
      : [categoryOf(own, note.pack ?? '', packs, language)]),
    { id: NONE, label: say.noCategory },
  ];
  const confirm = () => {
    const category = chosen.value === NONE ? null : chosen.value;
    if (category === note.category) close();
    else save(category);
  };
  return (
    <Dialog title={say.correctTitle} yes={say.save} no={say.cancel} confirm={confirm} close={close}>
      <p>{say.correctBody}</p>
      <Choice
        name="category"
        legend={say.category}
        options={options}
        chosen={chosen.value}
        choose={(id) => {
          chosen.value = id;
        }}
      />
    </Dialog>
  );
}
