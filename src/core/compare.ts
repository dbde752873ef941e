/** What changes for whom between two packs: both are asked about everything that either could tell apart. */
import { nextQuestion } from './advise.ts';
import { type Answers, classify } from './classify.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import type { Rule, RulePack } from './pack-schema.ts';
import type { Situation } from './situation.ts';
import type { Outcome } from './words.ts';

/** What a pack says in some circumstances: the rule, and what it comes to. */
export interface Said {
  readonly rule: string;
  readonly outcome: Outcome;
  /** The clauses of its conditions, in English. */
  readonly conditions: readonly string[];
}

export interface Change {
  /** `null`: nothing is said. */
  readonly before: Said | null;
  readonly after: Said | null;
  /** All the circumstances in which it changes so. */
  readonly where: readonly (Circumstances & { readonly answers: Answers })[];
}

/** Every change of outcome or condition, with where it holds. `now` in epoch milliseconds. */
export function compare(
  before: RulePack,
  after: RulePack,
  now: number,
  events: Situation['events'] = {},
): readonly Change[] {
  const changes = new Map<string, Change & { readonly where: Change['where'][number][] }>();
  for (const circumstances of circumstancesOf([before, after], now, events)) {
    for (const answers of answersIn([before, after], circumstances)) {
      const [old, renewed] = [before, after].map((pack) => saidBy(pack, circumstances, answers));
      const key = JSON.stringify([old, renewed]);
      if (meaningOf(old) === meaningOf(renewed)) continue;
      const change = changes.get(key) ?? { before: old ?? null, after: renewed ?? null, where: [] };
      change.where.push({ ...circumstances, answers });
      changes.set(key, change);
    }
  }
  return [...changes.values()];
}

/** Which rule says it does not matter to those it is said to. */
const meaningOf = (said: Said | null | undefined): string =>
  JSON.stringify(said && [said.outcome, said.conditions]);

function saidBy(pack: RulePack, one: Circumstances, answers: Answers): Said | null {
  const { spoken } = classify(one.place, one.situation, [pack], answers);
  return (
    spoken && { rule: spoken.rule.id, outcome: spoken.outcome, conditions: clausesOf(spoken.rule) }
  );
}

const clausesOf = ({ conditions = [] }: Rule): readonly string[] =>
  conditions.map(({ text }) => text.en);

/** No answer, and every answer that one of the packs would ask for next, down to the last question. */
export function answersIn(
  packs: readonly RulePack[],
  { place, situation }: Pick<Circumstances, 'place' | 'situation'>,
): readonly Answers[] {
  const found = new Map<string, Answers>();
  const add = (answers: Answers) => found.set(JSON.stringify(answers), answers);
  add({});
  // What is added on the way is gone through as well, each once.
  for (const answers of found.values()) {
    for (const pack of packs) {
      const { spoken } = classify(place, situation, [pack], answers);
      const question = spoken && nextQuestion(spoken.rule, pack, answers);
      if (!question) continue;
      for (const { id } of question.options) add({ ...answers, [question.id]: id });
    }
  }
  return [...found.values()];
}
