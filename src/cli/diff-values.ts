/** How the values in a pack are told in the sentences about their changes. */
import { termsIn } from '../core/wording/terms/terms.ts';
import { wordsIn } from '../core/wording/words/words.ts';
import { LANGUAGES } from '../core/words.ts';
import { listed } from './print/printing.ts';

const terms = termsIn('en');
const words = wordsIn('en');

/** What the values of a key are called. Ids that a pack makes up stay as they are. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  outcome: terms.outcomes,
  status: words.statuses,
  tenant: words.tenants,
  surface: terms.surfaces,
  family: terms.families,
  activity: terms.activities,
  sitting: terms.sittings,
  role: terms.roles,
  roles: terms.roles,
  grant: terms.grants,
  grants: terms.grants,
  device: terms.devices,
  applies: { always: 'At all times', 'in-window': 'In windows' },
};

/** What a part that is left out says. */
const UNSAID: Readonly<Record<string, unknown>> = {
  fictional: false,
  guideline: false,
  report: false,
  verified: true,
  window: false,
};

/** How a value changes, or `null` where it does not. `key` is what the value stands under. */
export function changeOf(key: string, before: unknown, after: unknown): string | null {
  const [old, renewed] = [before, after].map((value) => leavesOf(key, value ?? UNSAID[key])) as [
    Leaves,
    Leaves,
  ];
  const isChanged = (path: string) => old.get(path) !== renewed.get(path);
  // Readers of English are told that a translation has changed as well, and not in which words.
  const isTold = (path: string) => !isTranslation(path) || !isChanged(englishOf(path));
  const only = (one: Leaves) => [...one].filter(([path]) => isChanged(path) && isTold(path));
  const changed = [only(old), only(renewed)] as const;
  const [one, other] = changed.map((all) => inWords(valuesIn(all)));
  // The same values may stand under other names, such as that of a question.
  const [was, is] = changed.map(one === other ? namedIn : valuesIn) as [Values, Values];
  if (was.length + is.length === 0) return null;
  if (was.length === 0) return `changed: now ${inWords(is)}`;
  return is.length === 0
    ? `changed: no longer ${inWords(was)}`
    : `changed from ${inWords(was)} to ${inWords(is)}`;
}

type Values = readonly string[];
type Told = readonly (readonly [path: string, told: string])[];

const valuesIn = (all: Told): Values => all.map(([, told]) => told);

const namedIn = (all: Told): Values => all.map(([path, told]) => `${told} (${nameIn(path)})`);

/** What a value is called where it stands, whatever its place in a list or its language. */
const nameIn = (path: string): string =>
  path
    .split('.')
    .findLast((part) => !/^\d+$/.test(part) && !LANGUAGES.some((language) => language === part)) ??
  path;

const inWords = (told: readonly string[]): string => listed(told, 'conjunction', 'en');

const languageOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

const isTranslation = (path: string): boolean =>
  LANGUAGES.some((language) => language === languageOf(path) && language !== 'en');

const englishOf = (path: string): string => path.slice(0, -languageOf(path).length) + 'en';

type Leaves = ReadonlyMap<string, string>;

/** Every single value in a value, by its path: an entry that has an id is known by that, wherever it stands. */
function leavesOf(path: string, value: unknown): Leaves {
  if (value === undefined || value === null) return new Map();
  if (typeof value === 'object' && !isRow(value)) {
    return new Map(
      Object.entries(value).flatMap(([key, inner]) =>
        key === 'id' ? [] : [...leavesOf(`${path}.${idOf(inner) ?? key}`, inner)],
      ),
    );
  }
  const key = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
  const told = [value].flat().map((one) => toldOf(key, one));
  const junction = isAnyOf(path) ? 'disjunction' : 'conjunction';
  return new Map([[path, `${listed(told, junction, 'en')}${aside(path, key)}`]]);
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;

/** A list of words is told as one value, and one of nothing is none. */
const isRow = (value: object): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** One of these is enough. */
const isAnyOf = (path: string): boolean => /^(?:when|roles|grants)(?:\.|$)/.test(path);

/** What tells a translation, a word that only machines read, or a moment of one event from what stands beside it. */
const aside = (path: string, key: string): string =>
  (LANGUAGES.some((language) => language === key) && key !== 'en') ||
  ['category', 'kind'].includes(key) ||
  path.startsWith('events.')
    ? ` (${key})`
    : '';

const toldOf = (key: string, value: unknown): string =>
  typeof value === 'boolean'
    ? value
      ? 'yes'
      : 'no'
    : `“${NAMES[key]?.[String(value)] ?? String(value)}”`;
