/** Rules that can never speak since another always comes first, and answers that lead nowhere. */
import { type Issue, issueAt } from './issue.ts';
import type { Rule, RulePack } from './pack-schema.ts';

/** What is kept for its history has no case that it could answer. */
export const neverSpeaks = ({ status }: Pick<Rule, 'status'>): boolean => status === 'superseded';

/** Each rule that another always hides, and each that waits for an answer or offers one in vain. */
export function checkHidden(pack: RulePack): readonly Issue[] {
  const speaking = pack.rules.filter((rule) => !neverSpeaks(rule));
  return pack.rules.flatMap((rule, at) => {
    if (neverSpeaks(rule)) return [];
    const before = speaking.slice(0, speaking.indexOf(rule));
    const hiding = before.find((other) => hides(other, rule));
    return [
      ...(hiding
        ? [
            issueAt(
              `rules.${at}`,
              rule.id,
              `a rule that can speak, which “${hiding.id}” above it always does first`,
              'Move it up, or narrow the one above.',
            ),
          ]
        : []),
      ...unasked(pack, rule, at),
      ...unanswered(pack, rule, at),
    ];
  });
}

/** Whether `first` holds whenever `second` does. */
function hides(first: Rule, second: Rule): boolean {
  const covers = (wide: readonly string[] | undefined, narrow: readonly string[] | undefined) =>
    !wide || (narrow?.every((value) => wide.includes(value)) ?? false);
  const { answers: wideAnswers = {}, window: wideWindow, ...wide } = first.when;
  const { answers: narrowAnswers = {}, window: narrowWindow, ...narrow } = second.when;
  const sameTime =
    first.applies === 'always' ||
    (second.applies === 'in-window' && covers(wideWindow, narrowWindow));
  return (
    sameTime &&
    holdsAsLong(first, second) &&
    (Object.keys(wide) as (keyof typeof wide)[]).every((key) => covers(wide[key], narrow[key])) &&
    Object.keys(wideAnswers).every((key) => covers(wideAnswers[key], narrowAnswers[key]))
  );
}

/** Days as `2026-11-22`, whose order as text is their order in time. */
const holdsAsLong = (first: Rule, second: Rule): boolean =>
  (first.validFrom ?? '') <= (second.validFrom ?? '') &&
  (first.validUntil ?? '9999') >= (second.validUntil ?? '9999');

/** An answer that a rule waits for has to be asked for by another. */
const unasked = ({ rules }: RulePack, { when }: Rule, at: number): readonly Issue[] =>
  Object.keys(when.answers ?? {})
    .filter((id) => !rules.some((one) => !neverSpeaks(one) && one.ask?.includes(id)))
    .map((id) =>
      issueAt(
        `rules.${at}.when.answers.${id}`,
        id,
        'a question that some rule asks',
        'Name it in the “ask” of the rule that speaks before it is answered.',
      ),
    );

/** An answer that is offered leads to a rule of its own. “Not sure” may leave the advice as it stands. */
function unanswered({ rules, questions }: RulePack, { ask }: Rule, at: number): readonly Issue[] {
  return questions
    .filter(({ id }) => ask?.includes(id))
    .flatMap(({ id, options }) => {
      const led = new Set(rules.flatMap(({ when }) => when.answers?.[id] ?? []));
      return options
        .filter((option) => option.id !== 'not-sure' && !led.has(option.id))
        .map((option) =>
          issueAt(
            `rules.${at}.ask`,
            `${id}=${option.id}`,
            'a rule for each answer that it offers',
            'Add a rule above with this answer in its “when”, or drop the answer.',
          ),
        );
    });
}
