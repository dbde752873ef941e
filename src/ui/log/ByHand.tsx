import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ByHand } from '../../core/declare.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import { instantOf } from '../../core/window.ts';
import { termsIn } from '../../core/wording/terms/terms.ts';
import { type Language, type Surface, SURFACES } from '../../core/words.ts';
import { Announcement } from '../Announcement.tsx';
import { hereZone } from '../dates.ts';
import { Dialog } from '../Dialog.tsx';
import { logIn } from '../messages/log.ts';
import { notesIn } from '../messages/notes.ts';
import { DateField, SelectField } from '../Fields.tsx';
import { categoriesFor } from './categories.ts';
import { quarterOf, quartersIn } from './quarters.ts';

/** Stands for “no category” among the options, since a category key has no hyphen. */
const NONE = '-';

export interface ByHandProps {
  /** Those in force: their categories can be chosen. */
  readonly packs: readonly RulePack[];
  readonly language: Language;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly add: (note: ByHand) => void;
  readonly close: () => void;
}

/** Asks for a note of what no browser saw: where, what about and when, and nothing in the user's own words. */
export function ByHandDialog({ packs, language, now, add, close }: ByHandProps): JSX.Element {
  const say = notesIn(language);
  const [surface, setSurface] = useState<Surface>('call');
  const [category, setCategory] = useState(NONE);
  const [when, setWhen] = useState(() => quarterOf(now, hereZone()));
  const [asked, ask] = useState(false);
  const confirm = () => {
    const instant = when.day && instantOf(`${when.day}T${when.time}`, hereZone());
    if (instant === '' || instant > now) ask(true);
    else add({ surface, category: category === NONE ? null : category, when: instant });
  };
  return (
    <Dialog
      title={say.addByHand}
      yes={say.add}
      no={logIn(language).cancel}
      confirm={confirm}
      close={close}
    >
      <p>{say.byHandBody}</p>
      <SelectField
        id="by-hand-surface"
        label={say.surface}
        value={surface}
        change={(value) => setSurface(SURFACES.find((name) => name === value) ?? surface)}
        options={SURFACES.map((id) => ({ id, label: termsIn(language).surfaces[id] }))}
      />
      <SelectField
        id="by-hand-category"
        label={say.category}
        value={category}
        change={setCategory}
        options={[
          ...categoriesFor('', packs, language),
          { id: NONE, label: logIn(language).noCategory },
        ]}
      />
      <DateField
        id="by-hand-day"
        label={say.day}
        value={when.day}
        change={(day) => setWhen({ ...when, day })}
      />
      <SelectField
        id="by-hand-time"
        label={say.time}
        value={when.time}
        change={(time) => setWhen({ ...when, time })}
        options={quartersIn(language)}
      />
      <Announcement>{asked && <p>{say.needsDay}</p>}</Announcement>
    </Dialog>
  );
}
