import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { type Copy, CopyText } from '../CopyText.tsx';
import { checkIn } from '../messages/check.ts';
import { Files } from './Files.tsx';
import { Granted } from './Granted.tsx';
import { Kept } from './Kept.tsx';
import { Requests } from './Requests.tsx';
import type { CheckGiven, CheckSeen } from './seen.ts';
import { textOf } from './text.ts';

export interface CheckProps extends CheckGiven {
  /** Reads everything anew and calls back; what goes wrong there is told by it. */
  readonly look: (ready: (seen: CheckSeen) => void) => void;
  readonly copy: Copy;
}

/** What is installed, what it may do, what it has stored and whom it has asked, for whoever wants to see for themselves. */
export function Check({ look, copy, ...given }: CheckProps): JSX.Element {
  const { language } = given;
  const say = checkIn(language);
  const [seen, show] = useState<CheckSeen>();
  useLayoutEffect(() => look(show), []);
  return (
    <>
      <h1 class="ds-heading" data-size="md">
        {say.title}
      </h1>
      <p class="lead">{say.lead}</p>
      {seen ? (
        <>
          <Button press={() => look(show)}>{say.again}</Button>
          <Files language={language} seen={seen} />
          <Granted language={language} seen={seen} />
          <Kept language={language} seen={seen} />
          <Requests {...given} seen={seen} />
          <section>
            <h2 class="ds-heading">{say.text}</h2>
            <p>{say.textBody}</p>
            <CopyText
              title={say.showText}
              text={textOf(given, seen)}
              lang="en"
              copy={copy}
              language={language}
            />
          </section>
        </>
      ) : (
        <p role="status">{say.looking}</p>
      )}
    </>
  );
}
