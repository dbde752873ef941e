import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ByHand } from '../../core/declare.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import { momentIn } from '../../core/wording/dates.ts';
import { type Language, type Surface, SURFACES } from '../../core/words.ts';
import { hereZone } from '../dates.ts';
import { Dialog } from '../Dialog.tsx';
import { logIn } from '../messages/log.ts';
import { notesIn } from '../messages/notes.ts';
import { DateField, type Fault, SelectField } from '../Fields.tsx';
import { categoriesFor } from './categories.ts';
import { unseenIn } from './place.ts';
import { quarterOf, quartersIn } from './quarters.ts';
import { momentOf, type When, type WhenFault } from './when.ts';

/** Stands for “no category” among the options, since a category key has no hyphen. */
const NONE = '-';

export interface ByHandProps {
  /** Those in force: their categories can be chosen. */
  readonly packs: readonly RulePack[];
  readonly language: Language;
  /** Whose categories are offered; left out: everybody's. */
  readonly role?: string | undefined;
  /** Epoch milliseconds: it may be some while until the note is made. */
  readonly now: () => number;
  /** Epoch milliseconds: what is older than that is not kept. */
  readonly retained: number;
  readonly add: (note: ByHand) => void;
  readonly close: () => void;
}

/** Asks for a note of what no browser saw: where, what about and when, and nothing in the user's own words. */
export function ByHandDialog(props: ByHandProps): JSX.Element {
  const { packs, language, role, now, retained, add, close } = props;
  const say = notesIn(language);
  const [surface, setSurface] = useState<Surface>('call');
  const [category, setCategory] = useState(NONE);
  const [when, setWhen] = useState(() => quarterOf(now(), hereZone()));
  const turn = useRef(0);
  const [fault, setFault] = useState<(Fault & Pick<WhenFault, 'field'>) | null>(null);
  const faultAt = (field: WhenFault['field']) => (fault?.field === field ? fault : null);
  useLayoutEffect(() => {
    if (fault) document.querySelector<HTMLElement>(`#by-hand-${fault.field}`)?.focus();
  }, [fault]);
  const change = (part: Partial<When>) => {
    setFault(null);
    setWhen({ ...when, ...part });
  };
  const confirm = () => {
    const found = momentOf(when, { now: now(), retained, zone: hereZone() });
    if (typeof found === 'number') {
      add({ surface, category: category === NONE ? null : category, when: found });
      return;
    }
    const text =
      found.says === 'tooOld'
        ? say.tooOld(momentIn(retained, hereZone(), language))
        : say[found.says];
    setFault({ text, field: found.field, turn: (turn.current += 1) });
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
      <DateField
        id="by-hand-day"
        label={say.day}
        value={when.day}
        change={(day) => change({ day })}
        fault={faultAt('day')}
      />
      <SelectField
        id="by-hand-time"
        label={say.time}
        value={when.time}
        change={(time) => change({ time })}
        fault={faultAt('time')}
        options={quartersIn(language)}
      />
    </Dialog>
  );
}
