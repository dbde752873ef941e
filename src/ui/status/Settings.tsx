import type { JSX } from 'preact';
import { type Stranger, strangersIn, type Surroundings } from '../../core/names-nothing.ts';
import type { Policy } from '../../core/policy.ts';
import { isSettingName, type SettingName } from '../../core/settings.ts';
import {
  DEFAULTS,
  type SettingsSeen,
  type SettingStanding,
  settingStandings,
} from '../../core/setting-standing.ts';
import { settingWordsIn } from '../../core/wording/settings/settings.ts';
import type { Language } from '../../core/words.ts';
import { logIn } from '../messages/log.ts';
import { statusIn } from '../messages/status.ts';
import { Table } from '../Table.tsx';
import { labelOf } from './value-labels.ts';

export type SettingsProps = SettingsSeen & Surroundings;

const LONGEST_VALUE = 600;
const MOST_WORDS = 12;

/** Every setting, key by key, by the name that an administrator knows it by: its value, who set it, and how it stands. */
export function Settings(props: SettingsProps): JSX.Element {
  const { language, effective } = props;
  const say = statusIn(language);
  const strangers = strangersIn(props);
  return (
    <>
      {Object.keys(effective).length === 0 && <p>{say.noSettings}</p>}
      <Table
        caption={say.settings}
        headers={[say.setting, say.value, say.source, say.state]}
        rows={settingStandings(props).map((one) => ({
          key: one.name,
          past: one.standing === 'default',
          cells: [
            <Name of={one.name} language={language} />,
            <Value value={inForce(one)} labels={(item) => labelOf(one.name, item, props)} />,
            one.standing !== 'pending' && say.sources[one.from],
            <>
              <State of={one} language={language} />
              <Strangers
                of={strangers.filter(({ setting }) => setting === one.name)}
                language={language}
              />
            </>,
          ],
        }))}
      />
    </>
  );
}

/** What a setting is called by people, and the name by which an administrator sets it. */
function Name({ of, language }: { readonly of: string; readonly language: Language }) {
  return (
    <>
      {isSettingName(of) && <span>{settingWordsIn(language)[of].title} </span>}
      <code class="quiet">{of}</code>
    </>
  );
}

/** How a setting stands in a word, and why it is not as somebody set it. The reasons are in English, and marked as such. */
function State({
  of: { name, standing, idle, issues, over },
  language,
}: {
  readonly of: SettingStanding;
  readonly language: Language;
}) {
  const say = statusIn(language);
  const { found, expected } = logIn(language).issue;
  return (
    <>
      <p>{say.states[standing]}</p>
      {name !== 'inlinePack' &&
        idle.map((item) => (
          <p class="quiet value" key={item}>
            {`${say.states.idle}: `}
            <code>{item}</code>
          </p>
        ))}
      {over && <p class="quiet">{say.over[over]}</p>}
      {issues.map((issue) => (
        <p class="quiet value" key={issue.path}>
          {`${found}: `}
          <code>{issue.found}</code>
          {` · ${expected}: `}
          <span lang="en">{issue.expected}</span>
        </p>
      ))}
    </>
  );
}

/** What is in force and names nothing. Where very much could be named, the documents have it. */
function Strangers({
  of,
  language,
}: {
  readonly of: readonly Stranger[];
  readonly language: Language;
}) {
  const { expected } = logIn(language).issue;
  return of.map(({ word, known }) => (
    <p class="quiet value" key={word}>
      {`${statusIn(language).namesNothing}: `}
      <code>{word}</code>
      {known.length > 0 && known.length <= MOST_WORDS && ` · ${expected}: ${known.join(', ')}`}
    </p>
  ));
}

/** What nobody has set may hold all the same; of what was left out, it is not said to be the administrator’s. */
const inForce = ({ name, standing, value }: SettingStanding): Policy[SettingName] =>
  standing === 'default' ? DEFAULTS[name as SettingName] : value;

function Value({
  value,
  labels,
}: {
  readonly value: Policy[keyof Policy];
  /** What a word of the value is called by people, where they have another name for it. */
  readonly labels: (item: string) => string | undefined;
}): JSX.Element | null {
  if (value === undefined) return null;
  const said = (item: string) => <Item label={labels(item)} item={shortened(item)} />;
  if (typeof value !== 'object') return <span class="value">{said(String(value))}</span>;
  return (
    <ul class="plain value">
      {value.map((item) => (
        <li key={item}>{said(item)}</li>
      ))}
    </ul>
  );
}

/** The name that people have for a word, and the word by which an administrator sets it. */
const Item = ({ label, item }: { readonly label: string | undefined; readonly item: string }) =>
  label === undefined ? (
    <>{item}</>
  ) : (
    <>
      {label} <code class="quiet">{item}</code>
    </>
  );

/** A whole pack or a key can be a setting; its beginning is enough to know it by. */
const shortened = (text: string): string =>
  text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
