import type { JSX } from 'preact';
import type { ShownSource } from '../core/reminder.ts';
import type { Language } from '../core/words.ts';
import { calendarDay } from '../core/wording/dates.ts';
import { popupIn } from './messages/popup.ts';
import { Tags } from './Tags.tsx';

/** Who says so: authority, title, date, and where it can be read. */
export const Sources = ({
  sources,
  language,
  lang,
}: {
  readonly sources: readonly ShownSource[];
  readonly language: Language;
  /** The language of the texts, where it is not the page's. */
  readonly lang?: Language | undefined;
}): JSX.Element => (
  <ul class="plain">
    {sources.map(({ title, authority, date, url, status }) => (
      <li key={title}>
        <p>
          <span lang={lang}>
            {authority}: <cite>{title}</cite>
          </span>
          {date && `, ${calendarDay(date, language)}`}
        </p>
        {url && <PageLink url={url} language={language} />}
        <Tags of={{ status }} language={language} />
      </li>
    ))}
  </ul>
);

/** A link that says where it leads. The page it opens is not told where from. */
export const PageLink = ({
  url,
  language,
  label,
}: {
  readonly url: string;
  readonly language: Language;
  /** What it is, before where it leads. */
  readonly label?: string;
}): JSX.Element => (
  <a class="ds-link" href={url} target="_blank" rel="noreferrer">
    {[label, popupIn(language).opensAt(new URL(url).host)].filter(Boolean).join(': ')}
  </a>
);
