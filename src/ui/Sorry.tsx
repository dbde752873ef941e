import type { JSX } from 'preact';
import type { Language } from '../core/words.ts';
import type { Declaration } from '../core/declare.ts';
import { Announcement } from './Announcement.tsx';
import { Button } from './Button.tsx';
import { quietIn, type TroubleName } from './messages/quiet.ts';
import { rescueIn } from './messages/rescue.ts';

export interface SorryProps {
  readonly trouble: TroubleName;
  readonly language: Language;
  /** Nothing else is on the page, so that this is its heading. */
  readonly alone?: boolean;
  /** A note that is not in the log, for which the user may want a file. */
  readonly unsaved?: Declaration | undefined;
  readonly saveNote: (note: Declaration) => void;
}

/** What came between the user and what was asked last, and what can be done about it. */
export function Sorry({
  trouble,
  language,
  alone = false,
  unsaved,
  saveNote,
}: SorryProps): JSX.Element {
  const say = quietIn(language);
  const Heading = alone ? 'h1' : 'h2';
  return (
    <Announcement framed>
      <Heading class="ds-heading" tabIndex={alone ? -1 : undefined}>
        {say.error}
      </Heading>
      <p>{say.troubles[trouble]}</p>
      {unsaved && (
        <>
          <p>{rescueIn(language).saveNoteBody}</p>
          <Button press={() => saveNote(unsaved)}>{rescueIn(language).saveNote}</Button>
        </>
      )}
    </Announcement>
  );
}
