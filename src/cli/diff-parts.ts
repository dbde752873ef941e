/** What changes in a pack beside its windows and what it comes to: itself, its rules, and what readers see. */
import type { Rule, RulePack } from '../core/pack-schema.ts';
import { standAlone } from '../core/pack-extend.ts';
import { orderOf } from './diff-order.ts';
import { changeOf } from './diff-values.ts';
import { OF_PACK, OF_PART } from './diff-words.ts';
import { listed } from './print/printing.ts';

/** A change in full, and in so few words that it fits a line. */
export interface Told {
  readonly sentence: string;
  readonly line: string;
  /** The sentence as a list, where several things changed in one part. */
  readonly list?: { readonly where: string; readonly items: readonly string[] };
}

const LONGEST_LINE = 160;

/** What a rule says to people, and not only about itself: told even where the rest is only named, if it is this short. */
const WEIGHTY: readonly string[] = ['applies', 'outcome', 'conditions', 'status'];
const LONGEST_CHANGE = 200;

export const toldAs = (sentence: string, short = sentence): Told => ({
  sentence,
  line: sentence.length > LONGEST_LINE ? short : sentence,
});

export function ofPack(before: RulePack, after: RulePack): readonly Told[] {
  const keys = Object.keys(OF_PACK) as (keyof typeof OF_PACK)[];
  const told = keys.flatMap((key) => {
    const change = changeOf(key, before[key], after[key]);
    return change === null
      ? []
      : [toldAs(`${OF_PACK[key]} ${change}.`, `${OF_PACK[key]} changed.`)];
  });
  const [old, renewed] = [minutesOf(before), minutesOf(after)];
  return old === renewed
    ? told
    : [...told, toldAs(`Directly beside a sitting was ${old} and is ${renewed}.`)];
}

const minutesOf = ({ adjacency }: RulePack): string =>
  adjacency
    ? `up to ${adjacency.before} minutes before it and ${adjacency.after} minutes after it`
    : 'no time at all';

interface Part {
  readonly id: string;
}
type List = 'questions' | 'categories' | 'sources' | 'resources' | 'goodToKnow' | 'cases';
type Noun = readonly [one: string, several: string];

const LISTS: Readonly<Record<List, Noun>> = {
  questions: ['question', 'questions'],
  categories: ['category', 'categories'],
  sources: ['source', 'sources'],
  resources: ['resource', 'resources'],
  goodToKnow: ['text to read', 'texts to read'],
  cases: ['case', 'cases'],
};

/** Everything that readers see beside the rules: texts, questions, sources, cases. */
export const ofLists = (before: RulePack, after: RulePack): readonly Told[] =>
  (Object.keys(LISTS) as List[]).flatMap((list) =>
    ofList(LISTS[list], before[list] ?? [], after[list] ?? [], (part) => [part, part]),
  );

export function ofRules(before: RulePack, after: RulePack): readonly Told[] {
  // A rule may say for itself what its pack said of all its rules. That is the same, whichever way it is written.
  return ofList(['rule', 'rules'], before.rules, after.rules, (rule, pack) => [
    rule,
    standAlone(rule as Rule, pack === 'before' ? before : after),
  ]);
}

/** What there is to tell of one list. `read` gives a part in every way in which it can be written. */
function ofList(
  noun: Noun,
  before: readonly Part[],
  after: readonly Part[],
  read: (part: Part, pack: 'before' | 'after') => readonly Part[],
): readonly Told[] {
  const only = (one: readonly Part[], other: readonly Part[]) =>
    one.filter(({ id }) => !other.some((part) => part.id === id)).map(({ id }) => id);
  const kept = after.flatMap((part) => {
    const old = before.find(({ id }) => id === part.id);
    if (!old) return [];
    const [was, is] = [read(old, 'before'), read(part, 'after')];
    const order = orderOf(old, part);
    const values = Object.entries(OF_PART).flatMap(([key, name]) => {
      // Each way with each: what is inherited says itself what its pack says where it was written.
      const told = was.flatMap((one) =>
        is.map((other) => changeOf(key, valueIn(one, key), valueIn(other, key))),
      );
      const [first] = told;
      return first && !told.includes(null) ? [{ key, name, change: first }] : [];
    });
    const changes =
      order === null ? values : [...values, { key: 'order', name: 'its answers', change: order }];
    return changes.length === 0 ? [] : [{ where: `In the ${noun[0]} “${part.id}”`, changes }];
  });
  // A list may be cut after the first few: what comes to something else is not to be among the rest.
  const isSame = (changes: readonly PartChange[]) => !changes.some(({ key }) => key === 'outcome');
  const inOrder = kept.toSorted(
    (one, other) => Number(isSame(one.changes)) - Number(isSame(other.changes)),
  );
  return [
    ...together(noun, only(after, before), 'new'),
    ...together(noun, only(before, after), 'gone'),
    ...inOrder.map(({ where, changes }) => changesTold(where, changes)),
  ];
}

interface PartChange {
  readonly key: string;
  readonly name: string;
  readonly change: string;
}

function changesTold(where: string, changes: readonly PartChange[]): Told {
  const items = changes.map(({ name, change }) => `${name} ${change}`);
  const isShown = ({ key, change }: PartChange) =>
    WEIGHTY.includes(key) && change.length <= LONGEST_CHANGE;
  const shown = changes.filter(isShown).map(({ name, change }) => `${name} ${change}`);
  const named = changes.filter((one) => !isShown(one)).map(({ name }) => name);
  const rest = `${shown.length > 0 ? '; also' : ' this'} changed: ${named.join('; ')}`;
  const told = shown.length > 0 ? `, ${shown.join('; ')}` : '';
  const short = `${where}${told}${named.length > 0 ? rest : ''}.`;
  return {
    ...toldAs(`${where}, ${items.join('; ')}.`, short),
    ...(items.length > 1 && { list: { where, items } }),
  };
}

function together(
  [one, several]: Noun,
  ids: readonly string[],
  what: 'new' | 'gone',
): readonly Told[] {
  const [first] = ids;
  if (first === undefined) return [];
  if (ids.length === 1) return [toldAs(`The ${one} “${first}” is ${what}.`)];
  const names = listed(
    ids.map((id) => `“${id}”`),
    'conjunction',
    'en',
  );
  const count = `${ids.length} ${several} are ${what}`;
  return [toldAs(`${count}: ${names}.`, `${count}, “${first}” and others.`)];
}

const valueIn = (part: Part | undefined, key: string): unknown =>
  (part as Readonly<Record<string, unknown>> | undefined)?.[key];
