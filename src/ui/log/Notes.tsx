import type { JSX } from 'preact';
import type { Declaration } from '../../core/declare.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import { momentIn } from '../../core/wording/dates.ts';
import { termsIn } from '../../core/wording/terms/terms.ts';
import type { Language } from '../../core/words.ts';
import { hereZone } from '../dates.ts';
import { logIn } from '../messages/log.ts';
import { Table } from '../Table.tsx';
import { labelOf } from './categories.ts';
import { inReadingOrder, type ShownNote } from './order.ts';

export interface NotesProps {
  readonly notes: readonly Declaration[];
  readonly packs: readonly RulePack[];
  readonly language: Language;
  readonly correct: (note: Declaration) => void;
  readonly erase: (note: Declaration) => void;
}

/** Every note, with what it has taken the place of struck through below it. */
export function Notes({ notes, packs, language, correct, erase }: NotesProps): JSX.Element {
  const say = logIn(language);
  const { surfaces, outcomes } = termsIn(language);
  const cells = ({ note, superseded }: ShownNote) => {
    const at = momentIn(Date.parse(note.at), hereZone(), language);
    const past = (text: string) => (superseded ? <s>{text}</s> : text);
    return [
      past(at),
      past(surfaces[note.surface]),
      <>
        {past(note.category ? labelOf(note.category, note.pack, packs, language) : say.noCategory)}
        {superseded && <span class="ds-tag">{say.superseded}</span>}
      </>,
      past(outcomes[note.outcome]),
      <code>{past(`${note.pack} ${note.rule}`)}</code>,
      past(note.window ?? say.atAllTimes),
      superseded ? null : (
        <span class="row-ways">
          <RowButton name={say.correct} full={say.correctThis(at)} press={() => correct(note)} />
          <RowButton name={say.erase} full={say.eraseThis(at)} press={() => erase(note)} />
        </span>
      ),
    ];
  };
  return (
    <Table
      caption={say.title}
      headers={Object.values(say.columns)}
      rows={inReadingOrder(notes).map((shown) => ({
        key: shown.note.id,
        past: shown.superseded,
        cells: cells(shown),
      }))}
    />
  );
}

interface RowButtonProps {
  readonly name: string;
  /** The name with the note it is about, for those who hear the buttons one by one. */
  readonly full: string;
  readonly press: () => void;
}

const RowButton = ({ name, full, press }: RowButtonProps): JSX.Element => (
  <button
    type="button"
    class="ds-button"
    data-variant="secondary"
    data-size="sm"
    aria-label={full}
    onClick={press}
  >
    {name}
  </button>
);
