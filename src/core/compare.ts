/** What changes for whom between two packs: both are asked about everything that either could tell apart. */
import { isVerified, nextQuestion } from './advise.ts';
import { type Answers, type Classification, classify } from './classify.ts';
import type { Circumstances } from './circumstances.ts';
import type { Rule, RulePack } from './pack-schema.ts';
import { showsConditions } from './shows-conditions.ts';
import { inLanguage, type Language, type Outcome, type Status } from './words.ts';

/** What a pack says in some circumstances. */
export interface Said {
  readonly outcome: Outcome;
  /** The clauses of its conditions, in English. */
  readonly conditions: readonly string[];
  /** The same in each other language that all packs are in. */
  readonly translated: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** How the rule stands, which a reminder says. */
  readonly status: Status;
  /** Whether it was seen in its source, which a reminder says where it was not. */
  readonly verified: boolean;
}

export interface Change {
  /** `null`: nothing is said. */
  readonly before: Said | null;
  readonly after: Said | null;
  /** All the circumstances in which it changes so. */
  readonly where: readonly Point[];
}

/** Where both packs were asked, and the ids of the rules that spoke. */
export interface Point extends Circumstances {
  readonly answers: Answers;
  readonly rules: { readonly before: string | undefined; readonly after: string | undefined };
}

/** Every change of outcome, of a condition in any language that both are in, of how a rule stands or of whether it was verified, between two packs, with where in `grid` it holds. */
export function compare(
  old: RulePack,
  renewed: RulePack,
  grid: Iterable<Circumstances>,
): readonly Change[] {
  const languages = sharedLanguages(old, renewed);
  const changes = new Map<string, Change & { readonly where: Point[] }>();
  for (const circumstances of grid) {
    for (const { answers, spoken } of heardIn([old, renewed], circumstances)) {
      const [was = null, is = null] = spoken.map((one) => saidBy(one, languages));
      // Which rule says it does not matter to those it is said to.
      const key = JSON.stringify([was, is]);
      if (JSON.stringify(was) === JSON.stringify(is)) continue;
      const change = changes.get(key) ?? { before: was, after: is, where: [] };
      const [before, after] = spoken.map((one) => one?.rule.id);
      change.where.push({ ...circumstances, answers, rules: { before, after } });
      changes.set(key, change);
    }
  }
  return [...changes.values()];
}

/** In which both can be compared, beside English. */
export const sharedLanguages = (old: RulePack, renewed: RulePack): readonly Language[] =>
  old.languages.filter((language) => language !== 'en' && renewed.languages.includes(language));

/** `languages`: in which conditions are told beside English. */
export const saidBy = (
  spoken: Classification['spoken'],
  languages: readonly Language[],
): Said | null =>
  spoken && {
    outcome: spoken.outcome,
    conditions: clausesOf(spoken.rule, 'en'),
    translated: Object.fromEntries(
      languages.map((language) => [language, clausesOf(spoken.rule, language)]),
    ),
    status: spoken.rule.status,
    verified: isVerified(spoken),
  };

/** What nobody is shown is no difference to anybody. */
const clausesOf = ({ outcome, conditions = [] }: Rule, language: Language): readonly string[] =>
  showsConditions(outcome) ? conditions.map(({ text }) => inLanguage(text, language)) : [];

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
