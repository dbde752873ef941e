import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Corrected } from '../../core/declare.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import { Choice } from '../Choice.tsx';
import { hereZone } from '../dates.ts';
import { Dialog } from '../Dialog.tsx';
import { logIn } from '../messages/log.ts';
import { categoriesFor, categoryOf } from './categories.ts';
import type { Noted } from './order.ts';
import { quarterOf } from './quarters.ts';
import type { When } from './when.ts';
import { type Asking, useWhen, WhenFields } from './WhenFields.tsx';

/** Whether the fields still say the quarter of an hour of an instant (epoch milliseconds). */
const isOf = (instant: number, { day, time }: When): boolean => {
  const own = quarterOf(instant, hereZone());
  return day === own.day && time === own.time;
};

/** Stands for “no category” among the radios, since a category key has no hyphen. */
const NONE = '-';

export interface CorrectionProps extends Asking {
  readonly noted: Noted;
  readonly packs: readonly RulePack[];
  /** Where the note cites none, their categories are offered, as when one is made by hand. */
  readonly inForce: readonly RulePack[];
  /** Whose categories are offered; left out: everybody's. */
  readonly role?: string | undefined;
  readonly save: (said: Corrected) => void;
  readonly close: () => void;
}

/** Asks for the category that a note should have had, and where it was made by hand, for the day and the time. */
export function Correction(props: CorrectionProps): JSX.Element {
  const { noted, packs, inForce, language, role, save, close } = props;
  const { note, made } = noted;
  const say = logIn(language);
  const begin = Date.parse(note.at);
  const { fields, read } = useWhen(() => begin, props);
  const own = note.category ?? NONE;
  const chosen = useSignal(own);
  const offering = note.pack === null && inForce.length > 0 ? inForce : packs;
  const known = categoriesFor(note.pack ?? '', offering, language, role);
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
    // As it was, it is not read again: an hour that there is twice would be taken for the first of the two.
    const when = isOf(begin, fields.when) ? begin : read();
    if (when === undefined) return;
    if (category === note.category && when === begin) close();
    else save({ category, ...(when !== begin && { when }) });
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
      {made === 'by-hand' && <WhenFields {...fields} />}
    </Dialog>
  );
}
