import { MOST_QUESTIONS } from './answers.ts';
import { type Answers, classify, type Classification } from './classify.ts';
import type { Place } from './place.ts';
import { citationOf, type Rule, type RulePack } from './pack-schema.ts';
import type { Advice, Guidance } from './reminder.ts';
import { bodyOf, lineOf, shownWindow, sourcesOf } from './shown.ts';
import { inLanguage, type Text } from './words.ts';

/** What the guideline says about a place under `answers`, and in advance what it would say after each next answer. */
export function advise(
  place: Place,
  siteName: string,
  guidance: Guidance,
  spoken: NonNullable<Classification['spoken']>,
  answers: Answers,
): Advice {
  const { situation, packs, policy, language } = guidance;
  const { pack, rule, outcome, window } = spoken;
  const question = nextQuestion(rule, pack, answers);
  const after: Record<string, Advice> = {};
  if (question) {
    for (const option of question.options) {
      const answered = { ...answers, [question.id]: option.id };
      const narrowed = classify(place, situation, packs, answered).spoken;
      if (narrowed) after[option.id] = advise(place, siteName, guidance, narrowed, answered);
    }
  }
  const text = (value: Text) => inLanguage(value, language);
  const says = lineOf(rule, pack, policy, language);
  return {
    pack: citationOf(pack),
    packName: text(pack.name),
    rule: rule.id,
    outcome,
    status: rule.status,
    ...validityIn(rule, pack),
    fictional: pack.fictional ?? false,
    verified: isVerified(spoken),
    window: window && shownWindow(window, language),
    zone: pack.jurisdiction.zone,
    says,
    body: bodyOf(place, siteName, says, rule, pack, policy, language),
    ...(rule.guidance && { guidance: text(rule.guidance) }),
    alternatives: (rule.alternatives ?? []).map(text),
    ...(rule.rationale && { rationale: text(rule.rationale) }),
    ...(rule.inheritedFrom !== undefined && { inheritedFrom: rule.inheritedFrom }),
    sources: sourcesOf(rule, pack).map((source) => ({
      title: text(source.title),
      authority: text(source.authority),
      ...(source.date && { date: source.date }),
      ...(source.url && { url: source.url }),
      status: source.status,
      ...(source.report && { report: true as const }),
    })),
    considerations: {
      for: (rule.considerations?.for ?? []).map(text),
      against: (rule.considerations?.against ?? []).map(text),
    },
    answers,
    ...(question && {
      question: {
        id: question.id,
        text: text(question.text),
        options: question.options.map(({ id, label, category }) => ({
          id,
          label: text(label),
          ...(category && { category }),
        })),
      },
    }),
    after,
  };
}

/** Whether all of what is said was seen in its source, and how the days of its window are found as well. */
export const isVerified = ({
  rule,
  pack,
  window,
}: NonNullable<Classification['spoken']>): boolean =>
  (rule.verified ?? pack.verified ?? true) && window?.verified !== false;

/** A rule that says nothing of its own days holds for those of its pack. */
function validityIn(rule: Rule, pack: RulePack): Pick<Advice, 'validFrom' | 'validUntil'> {
  const [validFrom, validUntil] = [
    rule.validFrom ?? pack.validFrom,
    rule.validUntil ?? pack.validUntil,
  ];
  return { ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) };
}

/** The question that comes next, if there is one: each is asked once, and two at most. */
export function nextQuestion(rule: Rule, pack: RulePack, answers: Answers) {
  if (Object.keys(answers).length >= MOST_QUESTIONS) return undefined;
  const open = rule.ask?.find((id) => !Object.hasOwn(answers, id));
  return pack.questions.find(({ id }) => id === open);
}
