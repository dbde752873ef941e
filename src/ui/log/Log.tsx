import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { current, type Declaration } from '../../core/declare.ts';
import { Dialog } from '../Dialog.tsx';
import { logIn } from '../messages/log.ts';
import type { TroubleName } from '../messages/quiet.ts';
import { Sorry } from '../Sorry.tsx';
import { Correction } from './Correction.tsx';
import { Exchange, type ExchangeProps } from './Exchange.tsx';
import { Notes, type NotesProps } from './Notes.tsx';

export interface LogProps
  extends Pick<NotesProps, 'packs' | 'language'>, Pick<ExchangeProps, 'read' | 'reading'> {
  /** `undefined` until they have been read. */
  readonly notes?: readonly Declaration[];
  readonly trouble?: TroubleName | undefined;
  /** What the municipality says of a note, in place of the product's own sentence. */
  readonly register?: string | undefined;
  /** Gives the notes to the user as a file; its name has no ending yet. */
  readonly save: Readonly<
    Record<'csv' | 'json', (notes: readonly Declaration[], name: string) => void>
  >;
  readonly correct: (note: Declaration, category: string | null) => void;
  readonly erase: (note: Declaration) => void;
  readonly eraseAll: () => void;
}

const FILE_NAME = 'armslength-log';

type Question =
  | { readonly about: 'correct' | 'erase'; readonly note: Declaration }
  | { readonly about: 'erase-all' };

/** The user's own notes, and everything that can be done with them. */
export function Log(props: LogProps): JSX.Element {
  const { notes, packs, language, trouble } = props;
  const say = logIn(language);
  const [question, ask] = useState<Question | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => ask(null);
  const done = (work: () => void) => {
    close();
    work();
    // The row that was asked about may be gone, and with it the button that focus would go back to.
    heading.current?.focus();
  };
  return (
    <>
      <h1 class="ds-heading" data-size="md" tabIndex={-1} ref={heading}>
        {say.title}
      </h1>
      <p class="lead">{props.register ?? say.personal}</p>
      <p class="quiet">{say.stays}</p>
      {trouble && <Sorry trouble={trouble} language={language} />}
      {notes?.length === 0 && <p>{say.empty}</p>}
      {notes && notes.length > 0 && (
        <Notes
          notes={notes}
          packs={packs}
          language={language}
          correct={(note) => ask({ about: 'correct', note })}
          erase={(note) => ask({ about: 'erase', note })}
        />
      )}
      <Exchange
        {...props}
        filled={(notes?.length ?? 0) > 0}
        save={(format) => props.save[format](notes ?? [], FILE_NAME)}
        eraseAll={() => ask({ about: 'erase-all' })}
      />
      {question?.about === 'correct' && (
        <Correction
          {...{ packs, language, close }}
          note={question.note}
          save={(category) => done(() => props.correct(question.note, category))}
        />
      )}
      {question?.about === 'erase' && (
        <Dialog
          title={say.eraseTitle}
          yes={say.erase}
          no={say.cancel}
          close={close}
          confirm={() => done(() => props.erase(question.note))}
        >
          <p>{say.eraseBody}</p>
        </Dialog>
      )}
      {question?.about === 'erase-all' && (
        <Dialog
          title={say.eraseAllTitle}
          yes={say.eraseAll}
          no={say.cancel}
          close={close}
          confirm={() => done(props.eraseAll)}
        >
          <p>{say.eraseAllBody(say.notes(current(notes ?? []).length))}</p>
        </Dialog>
      )}
    </>
  );
}
