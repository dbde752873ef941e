/** The changes of meaning between two packs as sentences: for whom, then where and when, then what. */
import type { Circumstances } from '../core/circumstances.ts';
import { type Change, heardIn, type Point, type Said } from '../core/compare.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { LANGUAGES, type Outcome } from '../core/words.ts';
import { termsIn } from '../core/wording/terms/terms.ts';
import { wordsIn } from '../core/wording/words/words.ts';
import { answersInWords } from './diff-answers.ts';
import {
  activity,
  type Aspect,
  either,
  familyIn,
  peopleIn,
  sitting,
  surface,
  tenant,
  windowIn,
} from './diff-aspects.ts';
import { boxesOf } from './diff-boxes.ts';
import { reachIn, reachInWords } from './diff-reach.ts';
import { type Spot, spotsOf } from './diff-spots.ts';

export interface Meaning {
  /** For whom, such as `For everybody`. */
  readonly who: string;
  /** Where and when, such as `at “Post”`; empty: always and everywhere. */
  readonly where: string;
  /** What it was and is. */
  readonly change: string;
  /** The same in few words: the outcomes alone. */
  readonly was: string;
  readonly is: string;
  /** At which kinds of place it changes so, and what else that takes but for a window and answers. */
  readonly spots: readonly Spot[];
  /** After how many answers, at least. */
  readonly depth: number;
}

/**
 * Says each change with where it holds; what holds for all of `grid`, in which it was looked for, goes without saying.
 * First what is said before any answer, and of that first what concerns most. `packs`: the new one last.
 */
export function inWords(
  changes: readonly Change[],
  grid: readonly Circumstances[],
  packs: readonly RulePack[],
): readonly Meaning[] {
  const people = peopleIn(packs);
  const family = familyIn(packs);
  const when = [activity, windowIn(packs), sitting];
  const reachOf = reachIn(grid);
  const say = (all: readonly Aspect[], box: readonly Point[]) =>
    all.flatMap((aspect) => reachInWords(reachOf(aspect, box)));
  const questions = [...new Set(packs.flatMap((pack) => pack.questions.map(({ id }) => id)))];
  const aspects = [
    ...[...people, family, ...when].map(({ read }) => read),
    ...questions.map(
      (id) =>
        ({ answers }: Point) =>
          answers[id],
    ),
  ];
  const told = changes.flatMap((change) =>
    boxesOf(besideAnswers(change.where, packs), aspects, placeOf).map((box) => {
      const answers = answersInWords(
        box.map((point) => point.answers),
        packs,
      );
      const where = [...say([surface, family, tenant, ...when], box), answers].filter(Boolean);
      return {
        size: box.length,
        // What a role that no rule names is told concerns more people than any role.
        isOfMany: box.some(({ situation }) => situation.role === undefined),
        depth: Math.min(...box.map((point) => Object.keys(point.answers).length)),
        who: capital(say(people, box).join(', ') || 'for everybody'),
        where: where.join(', '),
        change: `was ${quoted(change, box, 'before')}, is ${quoted(change, box, 'after')}.`,
        was: outcomeAlone(change.before),
        is: outcomeAlone(change.after),
        spots: spotsOf(box, [family, tenant, activity, sitting], reachOf),
      };
    }),
  );
  return told
    .toSorted(
      (one, other) =>
        one.depth - other.depth ||
        Number(other.isOfMany) - Number(one.isOfMany) ||
        other.size - one.size,
    )
    .map(({ size: _, isOfMany: __, ...meaning }) => meaning);
}

const outcomeAlone = (said: Said | null): string =>
  said ? `“${termsIn('en').outcomes[said.outcome]}”` : 'nothing';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the same is said before any answer and after each that can be given, answers go without saying. */
const besideAnswers = (where: readonly Point[], packs: readonly RulePack[]): readonly Point[] =>
  [...Map.groupBy(where, ({ situation }) => situation).values()].flatMap((there) =>
    [...Map.groupBy(there, ({ place }) => place).values()].flatMap((points) => {
      const [first] = points;
      const isAlike = new Set(points.map(({ rules }) => JSON.stringify(rules))).size === 1;
      const isIdle =
        first && points.length > 1 && isAlike && heardIn(packs, first).length === points.length;
      return isIdle ? [first] : points;
    }),
  );

const placeOf = ({ place }: Circumstances): string =>
  [place.surface, place.family, place.tenant].join();

/** What is said, with the rules that say it. */
export const outcomeInWords = (
  outcome: Outcome,
  rules: readonly string[],
  conditions: readonly string[] = [],
): string =>
  `“${termsIn('en').outcomes[outcome]}${conditions.map((text) => `; ${text}`).join('')}” (${rules.length > 1 ? 'rules' : 'rule'} ${either(rules.map((rule) => `“${rule}”`))})`;

function quoted(change: Change, box: readonly Point[], side: 'before' | 'after'): string {
  const [said, other] = [change[side], change[side === 'before' ? 'after' : 'before']];
  if (!said) return 'nothing';
  const rules = new Set(box.map(({ rules: { [side]: rule } }) => rule ?? ''));
  const status = other && other.status !== said.status ? wordsIn('en').statuses[said.status] : '';
  return (
    outcomeInWords(said.outcome, [...rules], clausesOf(said, other)) +
    (status && `, “${status}”`) +
    (other && other.verified !== said.verified ? verifiedInWords(said) : '')
  );
}

const verifiedInWords = ({ verified }: Said): string =>
  verified ? ', checked against its source' : `, “${wordsIn('en').unverified}”`;

/** Its conditions: as translated only where the English ones are the same. */
function clausesOf(said: Said, other: Said | null): readonly string[] {
  if (!other || other.outcome !== said.outcome || !isSame(other.conditions, said.conditions))
    return said.conditions;
  const translated = LANGUAGES.flatMap((language) => {
    const clauses = said.translated[language] ?? [];
    return isSame(clauses, other.translated[language] ?? [])
      ? []
      : clauses.map((clause) => `${clause} (${language})`);
  });
  return translated.length > 0 ? translated : said.conditions;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
