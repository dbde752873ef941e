import type { JSX } from 'preact';
import type { ShownCase } from '../../core/beside.ts';
import type { Language } from '../../core/words.ts';

/** Situations that a council could discuss, each with what the guideline says there, behind its own line. */
export const Cases = ({
  of,
  lang,
}: {
  readonly of: readonly ShownCase[];
  /** The language of the texts, where it is not the page's. */
  readonly lang?: Language | undefined;
}): JSX.Element => (
  <ul class="plain folds" lang={lang}>
    {of.map(({ id, text, says }) => (
      <li key={id}>
        {says === undefined ? (
          <p>{text}</p>
        ) : (
          <details class="ds-details">
            <summary>{text}</summary>
            <p>{says}</p>
          </details>
        )}
      </li>
    ))}
  </ul>
);
