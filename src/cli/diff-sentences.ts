/** A change of meaning between two packs as one sentence. */
import type { Circumstances } from '../core/circumstances.ts';
import type { Change, Said } from '../core/compare.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { nameOf, termsIn } from '../core/wording/terms/terms.ts';
import { wordsIn } from '../core/wording/words/words.ts';
import { listed, small } from './print/printing.ts';
import type { Outcome } from '../core/words.ts';

type Where = Change['where'][number];

/**
 * Says a change with where it holds; what holds for all of `grid`, in which it was looked for, goes without saying.
 * `packs`: the new one last.
 */
export function inWordsBy(
  grid: readonly Circumstances[],
  packs: readonly RulePack[],
): (change: Change) => string {
  const aspects = aspectsBy(packs);
  const countsAt = new Map<string, ReadonlyMap<Aspect, number>>();
  /** How many values each aspect has at these surfaces in the grid. */
  const countsOf = (surfaces: ReadonlySet<Value>): ReadonlyMap<Aspect, number> => {
    const key = [...surfaces].join();
    const known = countsAt.get(key);
    if (known) return known;
    const there = grid.filter(({ place }) => surfaces.has(place.surface));
    const counts = countValues(aspects, there);
    countsAt.set(key, counts);
    return counts;
  };
  const everywhere = countValues(aspects, grid);
  return ({ before, after, where }) => {
    // Whose account it is, is only ever known of a meeting: it is compared with what there is at the same surfaces.
    const there = countsOf(new Set(where.map(surfaceOf)));
    const places = aspects.flatMap((aspect) => {
      const here = valuesOf(where, aspect.read);
      const all = (aspect.read === surfaceOf ? everywhere : there).get(aspect);
      return here.length === all ? [] : [either(here.map(aspect.say))];
    });
    const answers = [...new Set(where.map((one) => answersOf(one, packs)))].filter(Boolean);
    const all = [...places, ...(answers.length > 0 ? [`after ${either(answers)}`] : [])];
    const sentence = all.join(', ') || 'everywhere';
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}: was ${quoted(before)}, is ${quoted(after)}.`;
  };
}

const countValues = (
  aspects: readonly Aspect[],
  all: readonly Circumstances[],
): ReadonlyMap<Aspect, number> =>
  new Map(aspects.map((aspect) => [aspect, valuesOf(all, aspect.read).length]));

/** What is said, with the rule that says it. */
export const outcomeInWords = (
  outcome: Outcome,
  rule: string,
  conditions: readonly string[] = [],
): string =>
  `“${termsIn('en').outcomes[outcome]}${conditions.map((text) => `; ${text}`).join('')}” (rule “${rule}”)`;

const quoted = (said: Said | null): string =>
  said ? outcomeInWords(said.outcome, said.rule, said.conditions) : 'nothing';

type Value = string | undefined;
type Read = (one: Circumstances) => Value;

interface Aspect {
  readonly read: Read;
  readonly say: (value: Value) => string;
}

const valuesOf = (all: readonly Circumstances[], read: Read): readonly Value[] => [
  ...new Set(all.map(read)),
];

const either = (texts: readonly string[]): string => listed(texts, 'disjunction', 'en');

const surfaceOf: Read = ({ place }) => place.surface;

function aspectsBy(packs: readonly RulePack[]): readonly Aspect[] {
  const terms = termsIn('en');
  const named = (kind: 'roles' | 'grants' | 'devices', id: string) =>
    packs.map((pack) => nameOf(kind, id, pack, 'en')).find((name) => name !== id) ?? id;
  const person =
    (kind: 'roles' | 'grants' | 'devices', lead: string, none: string) => (id: Value) =>
      id === undefined ? none : `${lead} “${named(kind, id)}”`;
  const word =
    (labels: Readonly<Record<string, string>>, lead: string, none: string) => (id: Value) =>
      id === undefined ? none : `${lead} “${labels[id] ?? id}”`;
  const sittings: Readonly<Record<string, string>> = terms.sittings;
  return [
    {
      read: ({ situation }) => situation.role,
      say: person('roles', 'for the role', 'where no role is set'),
    },
    {
      read: ({ situation }) => situation.grant,
      say: person('grants', 'with the grant', 'where no grant is set'),
    },
    {
      read: ({ situation }) => situation.device,
      say: person('devices', 'on the device', 'where the kind of device is not set'),
    },
    { read: surfaceOf, say: word(terms.surfaces, 'at', '') },
    {
      read: ({ place }) => place.family,
      say: word(terms.families, 'with', ''),
    },
    {
      read: ({ place }) => place.tenant,
      say: (id) => accounts[id ?? ''] ?? 'where there is no meeting',
    },
    {
      read: ({ place }) => place.activity,
      say: word(terms.activities, 'for', 'where it is not known what is done'),
    },
    { read: ({ window }) => window, say: (id) => windowInWords(id, packs) },
    {
      read: ({ sitting }) => sitting,
      say: (id) => (id === undefined ? 'where no sitting is known' : small(sittings[id] ?? id)),
    },
  ];
}

const { council, other, personal } = wordsIn('en').tenants;
const accounts: Readonly<Record<string, string>> = {
  council: `on ${council}`,
  other: `on ${other}`,
  personal: `on ${personal}`,
  unknown: 'where the address does not show whose account it is',
};

function windowInWords(id: Value, packs: readonly RulePack[]): string {
  if (id === 'none') return 'while no window is open';
  if (id === 'any') return 'in a window that the administrator has set';
  const window = packs.flatMap(({ windows }) => windows).findLast((one) => one.id === id);
  return `in the window “${window?.name.en ?? id}”`;
}

const answersOf = ({ answers }: Where, packs: readonly RulePack[]): string =>
  Object.entries(answers)
    .map(([asked, chosen]) => {
      const questions = packs.flatMap((pack) => pack.questions);
      const question = questions.findLast(({ id }) => id === asked);
      const option = question?.options.find(({ id }) => id === chosen);
      return `“${option?.label.en ?? chosen}” (${question?.text.en ?? asked})`;
    })
    .join(' and ');
