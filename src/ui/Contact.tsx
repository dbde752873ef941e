import type { JSX } from 'preact';
import type { Language } from '../core/words.ts';
import { popupIn } from './messages/popup.ts';
import { PageLink } from './Sources.tsx';

/** Who can be asked. The link to write to them says nothing of the page or of the reminder. */
export const Contact = ({
  contact: { name, email, url },
  language,
  title = popupIn(language).contact,
  lang,
}: {
  readonly contact: {
    readonly name: string;
    readonly email?: string | undefined;
    readonly url?: string | undefined;
  };
  readonly language: Language;
  /** Who they are; by default, whoever can be asked. */
  readonly title?: string;
  /** The language of the name, where it is not the page's. */
  readonly lang?: Language | undefined;
}): JSX.Element => (
  <section>
    <h2 class="ds-heading">{title}</h2>
    <ul class="plain">
      {name !== email && name !== url && <li lang={lang}>{name}</li>}
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
