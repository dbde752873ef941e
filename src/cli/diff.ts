/** The differences between two versions of a pack, as sentences for the people who decide about them. */
import { type Circumstances, circumstancesOf } from '../core/circumstances.ts';
import { compare } from '../core/compare.ts';
import { runCase } from '../core/pack-cases.ts';
import { citationOf, type PackCase, type RulePack } from '../core/pack-schema.ts';
import { type Situation, windowsFor } from '../core/situation.ts';
import type { SiteOverview } from '../core/site-schema.ts';
import { ofLists, ofPack, ofRules } from './diff-parts.ts';
import { inWordsBy, outcomeInWords } from './diff-sentences.ts';
import type { Progress } from './progress.ts';

export interface Difference {
  /** What kind: `pack`, `window`, `rule`, `case`, or `meaning` for what users come to see. */
  readonly kind: 'pack' | 'window' | 'rule' | 'case' | 'meaning';
  readonly sentence: string;
}

const SHOWN_EACH = 100;

/** Every difference between `before` and `after`, at and around `now` (epoch milliseconds). None: they say the same.
 * `progress` is told how far the long part of it is. */
export function differences(
  before: RulePack,
  after: RulePack,
  sites: readonly SiteOverview[],
  now: number,
  progress: (total: number) => Progress = silent,
): readonly Difference[] {
  const as = (kind: Difference['kind'], sentences: readonly string[]) =>
    sentences.map((sentence) => ({ kind, sentence }));
  return [
    ...as('pack', [...ofPack(before, after), ...ofLists(before, after)]),
    ...as('window', ofWindows(before, after, now)),
    ...as('rule', ofRules(before, after)),
    ...as('case', ofCases(before, after, sites)),
    ...as('meaning', ofMeaning(before, after, now, progress)),
  ];
}

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
      return spoken ? outcomeInWords(spoken.outcome, spoken.rule.id) : 'nothing';
    });
    return old === renewed
      ? []
      : [`The case “${one.id}” came to ${old} and comes to ${renewed}: ${one.text.en}`];
  });
}

/** What users come to see. */
function ofMeaning(
  before: RulePack,
  after: RulePack,
  now: number,
  progress: (total: number) => Progress,
): readonly string[] {
  const grid = circumstancesOf([before, after], now);
  const changes = compare(before, after, shown(grid, progress(grid.length)));
  return changes.map(inWordsBy(grid, [before, after]));
}

/** Of these there may be very many, and little else takes long. */
function* shown(grid: readonly Circumstances[], progress: Progress): Generator<Circumstances> {
  for (const [done, one] of grid.entries()) {
    if (done % SHOWN_EACH === 0) progress.show(done, 'what is said in all circumstances');
    yield one;
  }
  progress.clear();
}

const silent = (): Progress => ({ show: () => {}, clear: () => {} });

export const headline = (before: RulePack, after: RulePack): string =>
  `${citationOf(before)} → ${citationOf(after)}`;
