import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../core/words.ts';
import { Announcement } from './Announcement.tsx';
import { localInWords } from './dates.ts';

/** Why what stands in a field cannot be taken. */
export interface Fault {
  readonly text: string;
  /** Another each time, so that the same sentence is said again. */
  readonly turn?: number;
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** `null`: there is none, and there may be one. */
  readonly fault?: Fault | null | undefined;
}

export interface TextFieldProps extends FieldProps {
  /** UTF-16 units; more cannot be typed. */
  readonly longest?: number;
}

export const TextField = (props: TextFieldProps): JSX.Element => (
  <Labelled {...props}>
    <input
      class="ds-input"
      type="text"
      id={props.id}
      maxLength={props.longest}
      value={props.value}
      autocomplete="off"
      onInput={({ currentTarget }) => props.change(currentTarget.value)}
    />
  </Labelled>
);

export interface DayFieldProps extends FieldProps {
  readonly language: Language;
}

/** The value is an ISO 8601 date, or ''. */
export const DateField = (props: DayFieldProps): JSX.Element => (
  <Labelled {...props} said={localInWords(props.value, props.language)}>
    <input
      class="ds-input"
      type="date"
      // Otherwise a year can have six digits, which an ISO 8601 date has no room for.
      max="9999-12-31"
      id={props.id}
      {...faulty(props)}
      {...describedBy(props)}
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
      {...faulty(props)}
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

const faultId = (id: string): string => `${id}-fault`;

/** What a field says of itself while it has a fault. */
const faulty = ({ id, fault }: FieldProps) =>
  fault ? ({ 'aria-invalid': 'true', 'aria-describedby': faultId(id) } as const) : {};

const saidId = (id: string): string => `${id}-said`;

/** Also by the day in words: a browser shows it in a language of its own. */
export const describedBy = ({ id, value, language, fault }: DayFieldProps) => {
  const ids = [fault && faultId(id), localInWords(value, language) && saidId(id)].filter(Boolean);
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {};
};

export const Labelled = ({
  id,
  label,
  children,
  fault,
  said,
}: Pick<FieldProps, 'id' | 'label' | 'fault'> & {
  readonly children: ComponentChildren;
  /** The same as the field has, in words. */
  readonly said?: string;
}): JSX.Element => (
  <div class="ds-field">
    <label class="ds-label" for={id}>
      {label}
    </label>
    {children}
    {said && (
      <p class="quiet" id={saidId(id)}>
        {said}
      </p>
    )}
    {fault !== undefined && (
      <Announcement>
        {fault && (
          <p id={faultId(id)} key={fault.turn}>
            {fault.text}
          </p>
        )}
      </Announcement>
    )}
  </div>
);
