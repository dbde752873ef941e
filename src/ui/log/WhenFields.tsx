import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { momentIn } from '../../core/wording/dates.ts';
import type { Language } from '../../core/words.ts';
import { hereZone } from '../dates.ts';
import { DateField, type Fault, SelectField } from '../Fields.tsx';
import { notesIn } from '../messages/notes.ts';
import { quarterOf, quartersIn } from './quarters.ts';
import { momentOf, type When, type WhenFault } from './when.ts';

export interface Asking {
  readonly language: Language;
  /** Epoch milliseconds: it may be some while until the answer is given. */
  readonly now: () => number;
  /** Epoch milliseconds: what is older than that is not kept. */
  readonly retained: number;
}

type Faulty = Fault & Pick<WhenFault, 'field'>;

export interface WhenFieldsProps {
  readonly language: Language;
  readonly when: When;
  readonly fault: Faulty | null;
  readonly change: (when: When) => void;
}

/** A day and a quarter of an hour to choose, for a note made by hand. */
export function WhenFields({ language, when, fault, change }: WhenFieldsProps): JSX.Element {
  const say = notesIn(language);
  const faultAt = (field: WhenFault['field']) => (fault?.field === field ? fault : null);
  useLayoutEffect(() => {
    if (fault) document.querySelector<HTMLElement>(`#by-hand-${fault.field}`)?.focus();
  }, [fault]);
  return (
    <>
      <DateField
        id="by-hand-day"
        label={say.day}
        value={when.day}
        change={(day) => change({ ...when, day })}
        fault={faultAt('day')}
        language={language}
      />
      <SelectField
        id="by-hand-time"
        label={say.time}
        value={when.time}
        change={(time) => change({ ...when, time })}
        fault={faultAt('time')}
        options={quartersIn(language)}
      />
    </>
  );
}

/**
 * What stands in the fields, which begin with the quarter of an hour of `begin` (epoch milliseconds).
 * @returns `read`: the moment that they say, or `undefined` where it cannot be taken, which is then told beside them.
 */
export function useWhen(begin: () => number, { language, now, retained }: Asking) {
  const [begun] = useState(begin);
  const [when, setWhen] = useState(() => quarterOf(begun, hereZone()));
  const [fault, setFault] = useState<Faulty | null>(null);
  const turn = useRef(0);
  const change = (next: When) => {
    setFault(null);
    setWhen(next);
  };
  const read = (): number | undefined => {
    const found = momentOf(when, { now: now(), retained, zone: hereZone(), begun });
    if (typeof found === 'number') return found;
    const say = notesIn(language);
    const text =
      found.says === 'tooOld'
        ? say.tooOld(momentIn(retained, hereZone(), language))
        : say[found.says];
    setFault({ text, field: found.field, turn: (turn.current += 1) });
    return undefined;
  };
  return { fields: { language, when, fault, change }, read };
}
