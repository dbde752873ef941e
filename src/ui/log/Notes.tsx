import type { JSX } from 'preact';
import type { Declaration } from '../../core/declare.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import { dayWriter } from '../../core/wording/dates.ts';
import type { Language } from '../../core/words.ts';
import { hereZone } from '../dates.ts';
import { logIn } from '../messages/log.ts';
import { notesIn } from '../messages/notes.ts';
import { Table } from '../Table.tsx';
import { noteMomentWriter } from './moments.ts';
import type { ShownNote } from './order.ts';
import type { Question } from './Questions.tsx';
import { rowNames } from './row-names.ts';
import { type Word, wordingOf } from './wording.ts';

export interface NotesProps {
  readonly shown: readonly ShownNote[];
  readonly packs: readonly RulePack[];
  readonly language: Language;
  /** Until when (epoch milliseconds) a note is kept, where that is limited. */
  readonly keptUntil: (note: Declaration) => number | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Begins what there is more to be said about. */
  readonly ask: (question: Question) => void;
}

/** Notes in the order given; one that another has taken the place of is struck through. */
export function Notes(props: NotesProps): JSX.Element {
  const { shown, packs, language, keptUntil, ask } = props;
  const now = props.now();
  const say = logIn(language);
  const [day, moment] = [dayWriter(hereZone(), language), noteMomentWriter(hereZone(), language)];
  const names = rowNames(shown, packs, language);
  /** What stands goes, and takes along what is below it. */
  let standing: Declaration | undefined;
  const cells = (one: ShownNote) => {
    const { note, superseded, first } = one;
    const at = moment(Date.parse(note.at));
    const name = names.get(note.id) ?? at;
    const words = wordingOf(one, packs, language);
    if (first) standing = note;
    const until = keptUntil(standing ?? note);
    const past = ({ label, lang }: Word, by?: string) =>
      label &&
      (superseded ? (
        <s class={by} lang={lang}>
          {label}
        </s>
      ) : (
        <span class={by} lang={lang}>
          {label}
        </span>
      ));
    return [
      past({ label: at }),
      past(words.surface),
      <>
        {past(words.category, 'value')}
        {superseded && <span class="ds-tag">{say.superseded}</span>}
      </>,
      past(words.outcome),
      words.rule.label && <code>{past(words.rule, 'value')}</code>,
      past(words.window, 'value'),
      <>
        {first && (
          <span class="row-ways">
            {!superseded && (
              <RowButton
                name={say.correct}
                full={say.correctThis(name)}
                press={() => ask({ about: 'correct', noted: one })}
              />
            )}
            <RowButton
              name={say.erase}
              full={say.eraseThis(name)}
              press={() => ask({ about: 'erase', note })}
            />
          </span>
        )}
        {until !== undefined && until > now && (
          <span class="quiet">{notesIn(language).keptUntil(day(until))}</span>
        )}
      </>,
    ];
  };
  return (
    <Table
      caption={say.title}
      headers={Object.values(say.columns)}
      rows={shown.map((one) => ({ key: one.note.id, past: one.superseded, cells: cells(one) }))}
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
