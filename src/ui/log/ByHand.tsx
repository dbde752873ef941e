import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ByHand } from '../../core/declare.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import { type Surface, SURFACES } from '../../core/words.ts';
import { Dialog } from '../Dialog.tsx';
import { SelectField } from '../Fields.tsx';
import { logIn } from '../messages/log.ts';
import { notesIn } from '../messages/notes.ts';
import { categoriesFor } from './categories.ts';
import { unseenIn } from './place.ts';
import { type Asking, useWhen, WhenFields } from './WhenFields.tsx';

/** Stands for “no category” among the options, since a category key has no hyphen. */
const NONE = '-';

export interface ByHandProps extends Asking {
  /** Those in force: their categories can be chosen. */
  readonly packs: readonly RulePack[];
  /** Whose categories are offered; left out: everybody's. */
  readonly role?: string | undefined;
  readonly add: (note: ByHand) => void;
  readonly close: () => void;
}

/** Asks for a note of what no browser saw: where, what about and when, and nothing in the user's own words. */
export function ByHandDialog(props: ByHandProps): JSX.Element {
  const { packs, language, role, now, add, close } = props;
  const say = notesIn(language);
  const [surface, setSurface] = useState<Surface>('call');
  const [category, setCategory] = useState(NONE);
  const { fields, read } = useWhen(now, props);
  const confirm = () => {
    const when = read();
    if (when !== undefined) add({ surface, category: category === NONE ? null : category, when });
  };
  return (
    <Dialog title={say.addByHand} yes={say.add} no={say.cancel} confirm={confirm} close={close}>
      <p>{say.byHandBody}</p>
      <SelectField
        id="by-hand-surface"
        label={say.surface}
        value={surface}
        change={(value) => setSurface(SURFACES.find((name) => name === value) ?? surface)}
        options={SURFACES.map((id) => ({ id, label: unseenIn(id, language) }))}
      />
      <SelectField
        id="by-hand-category"
        label={say.category}
        value={category}
        change={setCategory}
        options={[
          ...categoriesFor('', packs, language, role),
          { id: NONE, label: logIn(language).noCategory },
        ]}
      />
      <WhenFields {...fields} />
    </Dialog>
  );
}
