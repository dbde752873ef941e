import type { JSX } from 'preact';
import type { Policy } from '../../core/policy.ts';
import type { Language } from '../../core/words.ts';
import { statusIn } from '../messages/status.ts';
import { Table } from '../Table.tsx';

export interface SettingsProps {
  readonly language: Language;
  readonly effective: Policy;
  /** The names of the settings that the administrator gave. */
  readonly fromPolicy: readonly string[];
}

const LONGEST_VALUE = 600;

/** Each setting that is in force, key by key, by the name that an administrator knows it by. */
export function Settings({ language, effective, fromPolicy }: SettingsProps): JSX.Element {
  const say = statusIn(language);
  const settings = Object.entries(effective);
  if (settings.length === 0) return <p>{say.noSettings}</p>;
  return (
    <Table
      caption={say.settings}
      headers={[say.setting, say.value, say.source]}
      rows={settings.map(([name, value]) => ({
        key: name,
        cells: [
          <code>{name}</code>,
          <Value value={value} />,
          fromPolicy.includes(name) ? say.sources.policy : say.sources.choice,
        ],
      }))}
    />
  );
}

function Value({ value }: { readonly value: Policy[keyof Policy] }): JSX.Element {
  if (typeof value !== 'object') return <span class="value">{shortened(String(value))}</span>;
  return (
    <ul class="plain value">
      {value.map((item) => (
        <li key={item}>{shortened(item)}</li>
      ))}
    </ul>
  );
}

/** A whole pack or a key can be a setting; its beginning is enough to know it by. */
const shortened = (text: string): string =>
  text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
