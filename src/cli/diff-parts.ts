/** What changes in a pack beside its windows and what it comes to: itself, its rules, and what readers see. */
import type { Rule, RulePack } from '../core/pack-schema.ts';
import { standAlone } from '../core/pack-extend.ts';
import { changeOf, OF_PACK, OF_PART } from './diff-words.ts';

/** What a part that is left out says. */
const UNSAID: Partial<RulePack> = { fictional: false, verified: true };

export function ofPack(before: RulePack, after: RulePack): readonly string[] {
  const keys = Object.keys(OF_PACK) as (keyof typeof OF_PACK)[];
  const sentences = keys.flatMap((key) => {
    const [old, renewed] = [before, after].map((pack) => pack[key] ?? UNSAID[key]);
    const change = changeOf(key, old, renewed);
    return change === null ? [] : [`${OF_PACK[key]} ${change}.`];
  });
  const [old, renewed] = [minutesOf(before), minutesOf(after)];
  return old === renewed
    ? sentences
    : [...sentences, `Directly beside a sitting was ${old} and is ${renewed}.`];
}

const minutesOf = ({ adjacency }: RulePack): string =>
  adjacency
    ? `up to ${adjacency.before} minutes before it and ${adjacency.after} minutes after it`
    : 'no time at all';

interface Part {
  readonly id: string;
}
type List = 'questions' | 'categories' | 'sources' | 'resources' | 'goodToKnow' | 'cases';

const LISTS: Readonly<Record<List, string>> = {
  questions: 'question',
  categories: 'category',
  sources: 'source',
  resources: 'resource',
  goodToKnow: 'text to read',
  cases: 'case',
};

/** Everything that readers see beside the rules: texts, questions, sources, cases. */
export const ofLists = (before: RulePack, after: RulePack): readonly string[] =>
  (Object.keys(LISTS) as List[]).flatMap((list) =>
    ofList(LISTS[list], before[list] ?? [], after[list] ?? [], (part) => [part, part]),
  );

export function ofRules(before: RulePack, after: RulePack): readonly string[] {
  // A rule may say for itself what its pack said of all its rules. That is the same, whichever way it is written.
  return ofList('rule', before.rules, after.rules, (rule, pack) => [
    rule,
    standAlone(rule as Rule, pack === 'before' ? before : after),
  ]);
}

/** The sentences about one list. `read` gives a part in every way in which it can be written. */
function ofList(
  noun: string,
  before: readonly Part[],
  after: readonly Part[],
  read: (part: Part, pack: 'before' | 'after') => readonly Part[],
): readonly string[] {
  const only = (one: readonly Part[], other: readonly Part[]) =>
    one.filter(({ id }) => !other.some((part) => part.id === id)).map(({ id }) => id);
  const kept = after.flatMap((part) => {
    const old = before.find(({ id }) => id === part.id);
    if (!old) return [];
    const [was, is] = [read(old, 'before'), read(part, 'after')];
    const changes = Object.entries(OF_PART).flatMap(([key, name]) => {
      const told = was.map((one, at) => changeOf(key, valueIn(one, key), valueIn(is[at], key)));
      const [first] = told;
      return first && !told.includes(null) ? [`${name} ${first}`] : [];
    });
    return changes.length > 0 ? [`In the ${noun} “${part.id}”, ${changes.join('; ')}.`] : [];
  });
  return [
    ...only(after, before).map((id) => `The ${noun} “${id}” is new.`),
    ...only(before, after).map((id) => `The ${noun} “${id}” is gone.`),
    ...kept,
  ];
}

const valueIn = (part: Part | undefined, key: string): unknown =>
  (part as Readonly<Record<string, unknown>> | undefined)?.[key];
