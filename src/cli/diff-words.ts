/** What the parts of a pack are called in the sentences about their changes, and how their values are told. */
import type {
  Question,
  Resource,
  PackCase,
  PackSource,
  Rule,
  RulePack,
} from '../core/pack-schema.ts';
import { termsIn } from '../core/wording/terms/terms.ts';
import { wordsIn } from '../core/wording/words/words.ts';
import { LANGUAGES } from '../core/words.ts';
import { listed } from './print/printing.ts';

type Keys<T> = T extends unknown ? keyof T : never;
type Part =
  | Rule
  | PackCase
  | PackSource
  | Question
  | Resource
  | RulePack['categories'][number]
  | NonNullable<RulePack['goodToKnow']>[number];

/** The parts of a pack as a whole that are compared by their values. */
export const OF_PACK = {
  name: 'The pack’s name',
  municipality: 'The municipality’s name',
  authority: 'Whose guideline it is',
  issuer: 'Who wrote the pack',
  jurisdiction: 'The country and time zone',
  languages: 'The languages',
  extends: 'The pack that it builds on',
  status: 'How the guideline stands',
  validFrom: 'The first day on which it holds',
  validUntil: 'The first day on which it no longer holds',
  supersededBy: 'The pack that has taken its place',
  awaits: 'What is still to come',
  reviewBy: 'When its author looks at it again',
  fictional: 'Whether the municipality is invented',
  verified: 'Whether all of it was seen in its sources',
  contact: 'Who can be asked',
  dataProtection: 'What is said of data protection',
  vocabulary: 'The pack’s own roles, grants and kinds of device',
} satisfies Partial<Record<keyof RulePack, string>>;

/** A part of a rule, a case, a source and so on. */
export const OF_PART: Readonly<Record<Exclude<Keys<Part>, 'id' | 'inheritedFrom'>, string>> = {
  applies: 'when it applies',
  when: 'for whom, where and when it speaks',
  outcome: 'what it comes to',
  conditions: 'its conditions',
  guidance: 'its guidance',
  alternatives: 'its alternatives',
  rationale: 'its reason',
  ask: 'the questions that it asks',
  status: 'how it stands',
  validFrom: 'the first day on which it holds',
  validUntil: 'the first day on which it no longer holds',
  awaits: 'what is still to come',
  supersededBy: 'what has taken its place',
  verified: 'whether it was seen in its source',
  sources: 'its sources',
  considerations: 'what speaks for and against it',
  related: 'the rules beside it',
  text: 'its text',
  at: 'its moment',
  window: 'whether it is in a window of the administrator’s',
  events: 'the events in it',
  sittings: 'the sittings in it',
  observation: 'where it is',
  role: 'the role in it',
  grant: 'the grant in it',
  device: 'the device in it',
  answers: 'the answers in it',
  expect: 'what it is to come to',
  title: 'its title',
  authority: 'whose it is',
  date: 'its date',
  url: 'its address',
  guideline: 'whether it is the guideline itself',
  note: 'its note',
  options: 'its answers',
  kind: 'its kind',
  name: 'its name',
  roles: 'for whom it is',
  grants: 'with which grant it is',
  cost: 'its cost',
  label: 'its label',
};

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
  const only = (one: Leaves) =>
    [...one].filter(([path]) => isChanged(path) && isTold(path)).map(([, told]) => told);
  const [was, is] = [only(old), only(renewed)];
  if (was.length + is.length === 0) return null;
  if (was.length === 0) return `changed: now ${inWords(is)}`;
  return is.length === 0
    ? `changed: no longer ${inWords(was)}`
    : `changed from ${inWords(was)} to ${inWords(is)}`;
}

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
  return new Map([[path, `${listed(told, junction, 'en')}${aside(key)}`]]);
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;

/** A list of words is told as one value. */
const isRow = (value: object): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** One of these is enough. */
const isAnyOf = (path: string): boolean => /^(?:when|roles|grants)(?:\.|$)/.test(path);

/** What tells a translation, or a word that only machines read, from the text beside it. */
const aside = (key: string): string =>
  (LANGUAGES.some((language) => language === key) && key !== 'en') ||
  ['category', 'kind'].includes(key)
    ? ` (${key})`
    : '';

const toldOf = (key: string, value: unknown): string =>
  typeof value === 'boolean'
    ? value
      ? 'yes'
      : 'no'
    : `“${NAMES[key]?.[String(value)] ?? String(value)}”`;
