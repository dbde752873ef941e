import type { JSX } from 'preact';
import type { Corrected, Declaration } from '../../core/declare.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Language } from '../../core/words.ts';
import { Dialog } from '../Dialog.tsx';
import { logIn } from '../messages/log.ts';
import { notesIn } from '../messages/notes.ts';
import { ByHandDialog, type ByHandProps } from './ByHand.tsx';
import { Correction } from './Correction.tsx';
import type { Noted } from './order.ts';

/** What the user has begun and has to say more about. */
export type Question =
  | { readonly about: 'correct'; readonly noted: Noted }
  | { readonly about: 'erase'; readonly note: Declaration }
  | { readonly about: 'erase-all' | 'by-hand' };

export interface Answers {
  readonly correct: (note: Declaration, said: Corrected) => void;
  /** Erases a note and what it has taken the place of. */
  readonly erase: (note: Declaration) => void;
  readonly eraseAll: () => void;
  readonly addByHand: ByHandProps['add'];
}

export interface QuestionsProps extends Answers {
  readonly question: Question;
  readonly packs: readonly RulePack[];
  readonly inForce: readonly RulePack[];
  readonly language: Language;
  /** Whose categories are offered. */
  readonly role?: string | undefined;
  /** Epoch milliseconds: what is older than that is not kept. */
  readonly retained: number;
  readonly now: ByHandProps['now'];
  /** How many notes stand in the log. */
  readonly count: number;
  /** Puts the question away, and does what it was about. */
  readonly done: (work: () => void) => void;
  readonly close: () => void;
}

/** The dialog for what was begun. */
export function Questions(props: QuestionsProps): JSX.Element {
  const { question, packs, inForce, language, role, now, retained, count, done, close } = props;
  const say = logIn(language);
  switch (question.about) {
    case 'correct':
      return (
        <Correction
          {...{ packs, inForce, language, role, now, retained, close }}
          noted={question.noted}
          save={(said) => done(() => props.correct(question.noted.note, said))}
        />
      );
    case 'by-hand':
      return (
        <ByHandDialog
          packs={inForce.length > 0 ? inForce : packs}
          {...{ language, role, now, retained, close }}
          add={(note) => done(() => props.addByHand(note))}
        />
      );
    case 'erase':
      return (
        <Dialog
          title={say.eraseTitle}
          yes={say.erase}
          no={say.cancel}
          close={close}
          confirm={() => done(() => props.erase(question.note))}
        >
          <p>{say.eraseBody}</p>
        </Dialog>
      );
    default:
      return (
        <Dialog
          title={say.eraseAllTitle}
          yes={say.eraseAll}
          no={say.cancel}
          close={close}
          confirm={() => done(props.eraseAll)}
        >
          <p>{count === 0 ? notesIn(language).nothingLeft : say.eraseAllBody(count)}</p>
        </Dialog>
      );
  }
}
