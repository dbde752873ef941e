/** What changes for whom between two packs: both are asked about everything that either could tell apart. */
import { nextQuestion } from './advise.ts';
import { type Answers, type Classification, classify } from './classify.ts';
import type { Circumstances } from './circumstances.ts';
import type { Rule, RulePack } from './pack-schema.ts';
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

/** Every change of outcome or condition between two packs, with where in `grid` it holds. */
export function compare(
  before: RulePack,
  after: RulePack,
  grid: Iterable<Circumstances>,
): readonly Change[] {
  const changes = new Map<string, Change & { readonly where: Change['where'][number][] }>();
  for (const circumstances of grid) {
    for (const { answers, spoken } of heardIn([before, after], circumstances)) {
      const [old = null, renewed = null] = spoken.map(saidBy);
      if (meaningOf(old) === meaningOf(renewed)) continue;
      const key = JSON.stringify([old, renewed]);
      const change = changes.get(key) ?? { before: old, after: renewed, where: [] };
      change.where.push({ ...circumstances, answers });
      changes.set(key, change);
    }
  }
  return [...changes.values()];
}

/** Which rule says it does not matter to those it is said to. */
const meaningOf = (said: Said | null | undefined): string =>
  JSON.stringify(said && [said.outcome, said.conditions]);

const saidBy = (spoken: Classification['spoken']): Said | null =>
  spoken && {
    rule: spoken.rule.id,
    outcome: spoken.outcome,
    conditions: clausesOf(spoken.rule),
  };

const clausesOf = ({ conditions = [] }: Rule): readonly string[] =>
  conditions.map(({ text }) => text.en);

/** What packs say after some answers. */
export interface Heard {
  readonly answers: Answers;
  /** One for each pack, in their order. */
  readonly spoken: readonly Classification['spoken'][];
}

/** After no answer, and after every answer that one of the packs would ask for next, down to the last question. */
export function heardIn(
  packs: readonly RulePack[],
  { place, situation }: Pick<Circumstances, 'place' | 'situation'>,
): readonly Heard[] {
  const met = new Map<string, Answers>();
  const add = (answers: Answers) => met.set(JSON.stringify(answers), answers);
  const heard: Heard[] = [];
  add({});
  // What is added on the way is gone through as well, each once.
  for (const answers of met.values()) {
    const spoken = packs.map((pack) => classify(place, situation, [pack], answers).spoken);
    heard.push({ answers, spoken });
    for (const one of spoken) {
      const question = one && nextQuestion(one.rule, one.pack, answers);
      if (!question) continue;
      for (const { id } of question.options) add({ ...answers, [question.id]: id });
    }
  }
  return heard;
}
