import type { JSX } from 'preact';
import type { Reminder } from '../core/reminder.ts';
import type { Language } from '../core/words.ts';
import { PageLink } from './Sources.tsx';

/** Something to read beside the rules. Each folds up, as there may be many and long ones; a single one is open. */
export const GoodToKnow = ({
  of,
  language,
  lang = language,
}: {
  readonly of: Reminder['goodToKnow'];
  readonly language: Language;
  /** The language of the texts, where it is not the page's. */
  readonly lang?: Language | undefined;
}): JSX.Element => (
  <ul class="plain folds">
    {of.map(({ title, text, url }) => (
      <li key={title}>
        <details class="ds-details" data-variant="tinted" open={of.length === 1}>
          <summary lang={lang}>{title}</summary>
          <p lang={lang}>{text}</p>
          {url && (
            <p>
              <PageLink url={url} language={language} />
            </p>
          )}
        </details>
      </li>
    ))}
  </ul>
);
