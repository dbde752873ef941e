import type { JSX } from 'preact';
import { localInWords } from '../dates.ts';
import { type DayFieldProps, describedBy, Labelled } from '../Fields.tsx';

/** The value is an ISO 8601 local time to the minute, or ''. */
export const MomentField = (props: DayFieldProps): JSX.Element => (
  <Labelled {...props} said={localInWords(props.value, props.language)}>
    <input
      class="ds-input"
      type="datetime-local"
      max="9999-12-31T23:59"
      id={props.id}
      {...describedBy(props)}
      value={props.value}
      onInput={({ currentTarget }) => props.change(currentTarget.value)}
    />
  </Labelled>
);

export const CheckField = ({
  id,
  label,
  checked,
  change,
}: {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
}): JSX.Element => (
  <div class="ds-field">
    <input
      class="ds-input"
      type="checkbox"
      id={id}
      checked={checked}
      onChange={({ currentTarget }) => change(currentTarget.checked)}
    />
    <label class="ds-label" for={id}>
      {label}
    </label>
  </div>
);
