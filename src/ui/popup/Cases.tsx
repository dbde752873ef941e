import type { JSX } from 'preact';
import type { ShownCase } from '../../core/beside.ts';

/** Situations that a council could discuss, each with what the guideline says there, behind its own line. */
export const Cases = ({ of }: { readonly of: readonly ShownCase[] }): JSX.Element => (
  <ul class="plain folds">
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
