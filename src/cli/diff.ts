/** The differences between two versions of a pack, as sentences for the people who decide about them. */
import { type Circumstances, circumstancesOf } from '../core/circumstances.ts';
import { compare } from '../core/compare.ts';
import { runCase } from '../core/pack-cases.ts';
import { citationOf, type PackCase, type RulePack } from '../core/pack-schema.ts';
import type { SiteOverview } from '../core/site-schema.ts';
import { ofLanguages } from './diff-languages.ts';
import { ofLists, ofPack, ofRules, type Told, toldAs } from './diff-parts.ts';
import { capital, inWords, outcomeInWords } from './diff-sentences.ts';
import { ofTerms } from './diff-terms.ts';
import type { ToldOfTime } from './diff-time-words.ts';
import { ofTimes } from './diff-times.ts';
import { ofWindowOrder } from './diff-window-order.ts';
import { ofWindows } from './diff-windows.ts';
import type { Progress } from './progress.ts';
import { type Held, whileHeld } from './while-held.ts';

export interface Difference extends Partial<
  Pick<ToldOfTime, 'from' | 'until' | 'windows' | 'rules'>
> {
  /** What kind: `meaning` for what users come to see, `time` for when they do, `window`, `rule`, `case`, or `pack` for all the rest. */
  readonly kind: 'meaning' | 'time' | 'window' | 'rule' | 'case' | 'pack';
  /** Of a meaning, and of a time: for whom. */
  readonly who?: string;
  /** All of it, people included. */
  readonly sentence: string;
  /** As it stands in a list, under the people where there are some. */
  readonly line: string;
  /** The sentence as a list, where several things changed in one part. */
  readonly list?: Told['list'];
}

const SHOWN_EACH = 100;

/** Every difference between `before` and `after`, at and around `now` (epoch milliseconds), the weightiest kind first. None:
 * they say the same. `progress` is told how far the long part of it is. */
export function differences(
  before: RulePack,
  after: RulePack,
  sites: readonly SiteOverview[],
  now: number,
  progress: (total: number) => Progress = silent,
): readonly Difference[] {
  const as = (kind: Difference['kind'], told: readonly Told[]) =>
    told.map((one) => ({ kind, ...one }));
  const held = whileHeld(before, after, now);
  return [
    ...as('meaning', ofLanguages(before, after)),
    ...ofMeaning(held, progress),
    ...as('time', [
      ...ofTimes(held.before, held.after, now),
      ...(isOneAfterTheOther(held, before, after) ? [] : ofTerms(before, after, now)),
    ]),
    ...as(
      'window',
      [...ofWindows(before, after, now), ...ofWindowOrder(before, after, now)].map((sentence) => ({
        sentence,
        line: sentence,
      })),
    ),
    ...as('rule', ofRules(before, after)),
    ...as('case', ofCases(held, sites)),
    ...as('pack', [...ofPack(before, after), ...ofLists(before, after)]),
  ];
}

/** Two packs of which one took the place of the other are compared as if they held at once. One that has a gap is not. */
const isOneAfterTheOther = (held: Held, before: RulePack, after: RulePack): boolean =>
  held.before !== before && before.id !== after.id;

/** The cases of both packs, by both packs. */
function ofCases({ before, after }: Held, sites: readonly SiteOverview[]): readonly Told[] {
  const all = new Map<string, PackCase>(
    [...before.cases, ...after.cases].map((one) => [one.id, one]),
  );
  return [...all.values()].flatMap((one) => {
    const [old, renewed] = [before, after].map((pack) => {
      const { spoken } = runCase(pack, one, sites);
      return spoken ? outcomeInWords(spoken.outcome, [spoken.rule.id]) : 'nothing';
    });
    const change = `The case “${one.id}” came to ${old} and comes to ${renewed}`;
    return old === renewed
      ? []
      : [toldAs(`${change}: ${one.text.en}`, `${change}: ${beginningOf(one.text.en)}`)];
  });
}

const LONGEST_TEXT = 100;

const beginningOf = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).trimEnd()} …` : text;

/** What users come to see. */
function ofMeaning(
  { before, after, now }: Held,
  progress: (total: number) => Progress,
): readonly Difference[] {
  const grid = circumstancesOf([before, after], now);
  const changes = compare(before, after, shown(grid, progress(grid.length)));
  return inWords(changes, grid, [before, after]).map(({ who, where, change }) => ({
    kind: 'meaning',
    who,
    sentence: `${[who, where].filter(Boolean).join(', ')}: ${change}`,
    line: where ? `${capital(where)}: ${change}` : capital(change),
  }));
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

/** With the sequences where they differ: two editions may be called the same, and devices go by that. */
export function headline(before: RulePack, after: RulePack): string {
  const isOther = before.sequence !== after.sequence;
  const named = (pack: RulePack) =>
    [citationOf(pack), ...(isOther ? [`sequence ${pack.sequence}`] : [])].join(', ');
  return `${named(before)} → ${named(after)}`;
}
