import type { JSX } from 'preact';
import type { Reminder } from '../../core/reminder.ts';
import type { Language } from '../../core/words.ts';
import { popupIn } from '../messages/popup.ts';
import { PageLink } from '../Sources.tsx';

/** Who can be asked. The link to write to them says nothing of the page or of the reminder. */
export const Contact = ({
  contact: { name, email, url },
  language,
}: {
  readonly contact: NonNullable<Reminder['contact']>;
  readonly language: Language;
}): JSX.Element => (
  <section>
    <h2 class="ds-heading">{popupIn(language).contact}</h2>
    <ul class="plain">
      {name !== email && name !== url && <li>{name}</li>}
      {email && (
        <li>
          <a class="ds-link" href={`mailto:${email}`}>
            {email}
          </a>
        </li>
      )}
      {url && (
        <li>
          <PageLink url={url} language={language} />
        </li>
      )}
    </ul>
  </section>
);
