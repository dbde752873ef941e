/** The differences between two versions of a pack, as sentences for the people who decide about them. */
import { circumstancesOf } from '../core/circumstances.ts';
import { compare } from '../core/compare.ts';
import { runCase } from '../core/pack-cases.ts';
import { citationOf, type PackCase, type RulePack } from '../core/pack-schema.ts';
import { type Situation, windowsFor } from '../core/situation.ts';
import type { SiteOverview } from '../core/site-schema.ts';
import { changeInWords } from './diff-sentences.ts';

export interface Difference {
  /** What kind: `pack`, `window`, `rule`, `case`, or `meaning` for what users come to see. */
  readonly kind: 'pack' | 'window' | 'rule' | 'case' | 'meaning';
  readonly sentence: string;
}

/** Every difference between `before` and `after`, at and around `now` (epoch milliseconds). None: they say the same. */
export function differences(
  before: RulePack,
  after: RulePack,
  sites: readonly SiteOverview[],
  now: number,
): readonly Difference[] {
  const as = (kind: Difference['kind'], sentences: readonly string[]) =>
    sentences.map((sentence) => ({ kind, sentence }));
  return [
    ...as('pack', [...ofPack(before, after), ...ofParts(before, after)]),
    ...as('window', ofWindows(before, after, now)),
    ...as('rule', ofRules(before, after)),
    ...as('case', ofCases(before, after, sites)),
    ...as('meaning', ofMeaning(before, after, now)),
  ];
}

const HEAD = ['status', 'validFrom', 'validUntil', 'verified', 'supersededBy', 'extends'] as const;

function ofPack(before: RulePack, after: RulePack): readonly string[] {
  return HEAD.filter((key) => before[key] !== after[key]).map(
    (key) => `The pack’s ${key} was ${told(before[key])} and is ${told(after[key])}.`,
  );
}

const LISTS = ['questions', 'categories', 'sources', 'resources', 'goodToKnow', 'cases'] as const;
/** What is told elsewhere, is no meaning of its own, or changes with every version. */
const APART = [...HEAD, ...LISTS, 'windows', 'rules', 'elections', 'calendars', 'id', 'version'];
const ALSO_APART = ['sequence', 'changelog', '$schema', 'inherits', 'requires'];

/** Everything that readers see beside the rules: texts, questions, sources. */
function ofParts(before: RulePack, after: RulePack): readonly string[] {
  const others = Object.keys({ ...before, ...after }).filter(
    (key) => ![...APART, ...ALSO_APART].includes(key),
  ) as (keyof RulePack)[];
  return [
    ...others
      .filter((key) => told(before[key]) !== told(after[key]))
      .map((key) => `The pack’s ${key} has changed.`),
    ...LISTS.flatMap((list) => {
      const [old, renewed] = [before[list] ?? [], after[list] ?? []].map(
        (all: readonly { readonly id: string }[]) => new Map(all.map((one) => [one.id, told(one)])),
      );
      return [...new Set([...(old?.keys() ?? []), ...(renewed?.keys() ?? [])])]
        .filter((id) => old?.get(id) !== renewed?.get(id))
        .map((id) => `In ${list}, “${id}” ${howItChanged(old?.has(id), renewed?.has(id))}.`);
    }),
  ];
}

const howItChanged = (was: boolean | undefined, is: boolean | undefined): string =>
  was ? (is ? 'has changed' : 'is gone') : 'is new';

/** The windows as dates: what opens and closes when, as it comes next. */
function ofWindows(before: RulePack, after: RulePack, now: number): readonly string[] {
  const [old, renewed] = [before, after].map((pack) => periodsOf(pack, now));
  const ids = [...new Set([...(old?.keys() ?? []), ...(renewed?.keys() ?? [])])];
  return ids
    .filter((id) => old?.get(id) !== renewed?.get(id))
    .map(
      (id) =>
        `The window “${id}” was ${old?.get(id) ?? 'not there'} and is ${renewed?.get(id) ?? 'not there'}.`,
    );
}

function periodsOf(pack: RulePack, now: number): ReadonlyMap<string, string> {
  const plain: Situation = { councilTenants: [], windows: [], now };
  const local = (at: number | undefined) =>
    at === undefined
      ? 'an open end'
      : Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(pack.jurisdiction.zone)
          .toPlainDateTime()
          .toString({ smallestUnit: 'minute' });
  const unknown = pack.windows.map(({ id }) => [id, 'not known before an event'] as const);
  return new Map([
    ...unknown,
    ...windowsFor(pack, plain).map(
      ({ id, opensAt, closesAt }) => [id, `from ${local(opensAt)} to ${local(closesAt)}`] as const,
    ),
  ]);
}

function ofRules(before: RulePack, after: RulePack): readonly string[] {
  const only = (one: RulePack, other: RulePack) =>
    one.rules.map(({ id }) => id).filter((id) => !other.rules.some((rule) => rule.id === id));
  const kept = after.rules.flatMap((rule) => {
    const old = before.rules.find(({ id }) => id === rule.id);
    const parts = Object.keys({ ...old, ...rule }) as (keyof typeof rule)[];
    const changed = parts.filter((part) => told(old?.[part]) !== told(rule[part]));
    return old && changed.length > 0
      ? [`The rule “${rule.id}” has changed: ${changed.join(', ')}.`]
      : [];
  });
  return [
    ...only(after, before).map((id) => `The rule “${id}” is new.`),
    ...only(before, after).map((id) => `The rule “${id}” is gone.`),
    ...kept,
  ];
}

/** The cases of both packs, by both packs. */
function ofCases(
  before: RulePack,
  after: RulePack,
  sites: readonly SiteOverview[],
): readonly string[] {
  const all = new Map<string, PackCase>(
    [...before.cases, ...after.cases].map((one) => [one.id, one]),
  );
  return [...all.values()].flatMap((one) => {
    const [old, renewed] = [before, after].map((pack) => {
      const { spoken } = runCase(pack, one, sites);
      return spoken ? `${spoken.outcome} (${spoken.rule.id})` : 'nothing';
    });
    return old === renewed
      ? []
      : [`The case “${one.id}” came to ${old} and comes to ${renewed}: ${one.text.en}`];
  });
}

/** What users come to see. */
function ofMeaning(before: RulePack, after: RulePack, now: number): readonly string[] {
  const grid = circumstancesOf([before, after], now);
  return compare(before, after, now).map((change) => changeInWords(change, grid));
}

const told = (value: unknown): string =>
  value === undefined ? 'not given' : typeof value === 'string' ? value : JSON.stringify(value);

export const headline = (before: RulePack, after: RulePack): string =>
  `${citationOf(before)} → ${citationOf(after)}`;
