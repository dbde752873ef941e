import type { JSX } from 'preact';
import { Labelled } from '../Fields.tsx';

/** The value is an ISO 8601 local time to the minute, or ''. */
export const MomentField = ({
  id,
  label,
  value,
  change,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}): JSX.Element => (
  <Labelled id={id} label={label}>
    <input
      class="ds-input"
      type="datetime-local"
      max="9999-12-31T23:59"
      id={id}
      value={value}
      onInput={({ currentTarget }) => change(currentTarget.value)}
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
