import type { JSX } from 'preact';

export interface ChoiceProps {
  /** Keeps this group's radios apart from others on the page. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly note?: string;
  }[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

/** One question and its answers. */
export const Choice = ({ name, legend, options, chosen, choose }: ChoiceProps): JSX.Element => (
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
        <label class="ds-label" for={`${name}-${id}`}>
          {label}
        </label>
        {note && <p class="quiet">{note}</p>}
      </div>
    ))}
  </fieldset>
);
