import type { JSX } from 'preact';
import type { Language } from '../core/words.ts';
import { Announcement } from './Announcement.tsx';
import { quietIn, type TroubleName } from './messages/quiet.ts';

export interface SorryProps {
  readonly trouble: TroubleName;
  readonly language: Language;
  /** Nothing else is on the page, so that this is its heading. */
  readonly alone?: boolean;
}

/** What came between the user and what was asked last, and what can be done about it. */
export function Sorry({ trouble, language, alone = false }: SorryProps): JSX.Element {
  const say = quietIn(language);
  const Heading = alone ? 'h1' : 'h2';
  return (
    <Announcement framed>
      <Heading class="ds-heading">{say.error}</Heading>
      <p>{say.troubles[trouble]}</p>
    </Announcement>
  );
}
