import type { ComponentChildren, JSX } from 'preact';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

export const TextField = (props: FieldProps): JSX.Element => (
  <Labelled {...props}>
    <input
      class="ds-input"
      type="text"
      id={props.id}
      value={props.value}
      autocomplete="off"
      onInput={({ currentTarget }) => props.change(currentTarget.value)}
    />
  </Labelled>
);

/** The value is an ISO 8601 date, or ''. */
export const DateField = (props: FieldProps): JSX.Element => (
  <Labelled {...props}>
    <input
      class="ds-input"
      type="date"
      id={props.id}
      value={props.value}
      onInput={({ currentTarget }) => props.change(currentTarget.value)}
    />
  </Labelled>
);

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    /** The language of the label, where that is not the page's. */
    readonly lang?: string;
  }[];
}

export const SelectField = (props: SelectFieldProps): JSX.Element => (
  <Labelled {...props}>
    <select
      class="ds-input"
      id={props.id}
      value={props.value}
      onChange={({ currentTarget }) => props.change(currentTarget.value)}
    >
      {props.options.map(({ id, label, lang }) => (
        <option value={id} key={id} lang={lang}>
          {label}
        </option>
      ))}
    </select>
  </Labelled>
);

export const Labelled = ({
  id,
  label,
  children,
}: Pick<FieldProps, 'id' | 'label'> & { readonly children: ComponentChildren }): JSX.Element => (
  <div class="ds-field">
    <label class="ds-label" for={id}>
      {label}
    </label>
    {children}
  </div>
);
