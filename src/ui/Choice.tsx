import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../core/words.ts';

export interface ChoiceProps {
  /** Keeps this group's radios apart from others on the page. */
  readonly name: string;
  readonly legend: ComponentChildren;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly note?: string;
  }[];
  /** The language of the answers, where it is not the page's. */
  readonly lang?: Language | undefined;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

/** One question and its answers. */
export const Choice = ({
  name,
  legend,
  options,
  lang,
  chosen,
  choose,
}: ChoiceProps): JSX.Element => (
  <fieldset class="ds-fieldset">
    <legend class="ds-label">{legend}</legend>
    {options.map(({ id, label, note }) => (
      <div class="ds-field" key={id}>
        <input
          class="ds-input"
          type="radio"
          id={`${name}-${id}`}
          name={name}
          value={id}
          checked={id === chosen}
          onChange={() => choose(id)}
        />
        <label class="ds-label" for={`${name}-${id}`} lang={lang}>
          {label}
        </label>
        {note && (
          <p class="quiet" lang={lang}>
            {note}
          </p>
        )}
      </div>
    ))}
  </fieldset>
);
