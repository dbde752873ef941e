import type { JSX } from 'preact';
import type { Language } from '../../core/words.ts';
import { Announcement } from '../Announcement.tsx';
import { Button } from '../Button.tsx';
import { notesIn } from '../messages/notes.ts';
import type { SaidName } from './said.ts';

export interface ToldProps {
  /** What became of what the user asked for last. `turn` is another each time, so that the same sentence is said again. */
  readonly said?: { readonly what: SaidName; readonly turn: number } | undefined;
  /** Everything has been erased, and this page still holds it. */
  readonly erased?: boolean | undefined;
  readonly language: Language;
  readonly bringBack: () => void;
}

/** Says what has been done, for those who do not see it too; and offers to bring back what can be. */
export function Told({ said, erased, language, bringBack }: ToldProps): JSX.Element {
  const say = notesIn(language);
  return (
    <Announcement>
      {said && <p key={said.turn}>{say.said[said.what]}</p>}
      {erased && (
        <>
          <p>{say.canBringBack}</p>
          <Button press={bringBack}>{say.bringBack}</Button>
        </>
      )}
    </Announcement>
  );
}
