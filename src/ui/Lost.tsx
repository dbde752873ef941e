import type { JSX } from 'preact';
import type { Language } from '../core/words.ts';
import { Announcement } from './Announcement.tsx';
import { Button } from './Button.tsx';
import { rescueIn } from './messages/rescue.ts';

export interface LostProps {
  readonly language: Language;
  /** The browser has lost a log that was here, and the user has not yet said that they know. */
  readonly lost?: boolean | undefined;
  readonly lossSeen: () => void;
}

/** That the log before this one is gone. It stays until the user has read it. */
export function Lost({ language, lost = false, lossSeen }: LostProps): JSX.Element {
  const say = rescueIn(language);
  return (
    <Announcement framed={lost}>
      {lost && (
        <>
          <h2 class="ds-heading">{say.lost}</h2>
          <p>{say.lostBody}</p>
          <Button press={lossSeen}>{say.lostSeen}</Button>
        </>
      )}
    </Announcement>
  );
}
