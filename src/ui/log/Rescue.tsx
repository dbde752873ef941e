import type { JSX } from 'preact';
import type { Language } from '../../core/words.ts';
import { Announcement } from '../Announcement.tsx';
import { Button } from '../Button.tsx';
import type { TroubleName } from '../messages/quiet.ts';
import { rescueIn } from '../messages/rescue.ts';

export interface RescueProps {
  readonly language: Language;
  readonly trouble?: TroubleName | undefined;
  /** Gives the user what can be read of a log that cannot be opened, as files. */
  readonly saveWhole: () => void;
  /** What came of that, once it has been asked for. */
  readonly rescued?: 'none' | 'some' | 'partly' | undefined;
}

/** The way out with what is left, where the log cannot be opened as it is. */
export function Rescue({ language, trouble, saveWhole, rescued }: RescueProps): JSX.Element {
  const say = rescueIn(language);
  return (
    <>
      {(trouble === 'newer' || trouble === 'unreadable') && (
        <Button press={saveWhole}>{say.saveWhole}</Button>
      )}
      <Announcement>
        {rescued && <p>{rescued === 'none' ? say.saved.none : say.saved.some}</p>}
        {rescued === 'partly' && <p>{say.saved.partly}</p>}
      </Announcement>
    </>
  );
}
