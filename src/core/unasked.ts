/** Answers that nobody could give: to a question that is not asked there, or not yet. */
import { nextQuestion } from './advise.ts';
import type { Answers, Classification } from './classify.ts';

export interface Unasked {
  readonly id: string;
  readonly answer: string;
  /** A question that comes before it and is not answered. */
  readonly first?: string;
}

/** Those among `answers`, as one is asked after the other. `spokenAfter` gives what speaks after some of them. */
export function unaskedAmong(
  answers: Answers,
  spokenAfter: (given: Answers) => Classification['spoken'],
): readonly Unasked[] {
  const left = new Map(Object.entries(answers));
  const given: Record<string, string> = {};
  while (left.size > 0) {
    const spoken = spokenAfter(given);
    const question = spoken && nextQuestion(spoken.rule, spoken.pack, given);
    const answer = question ? left.get(question.id) : undefined;
    if (!question || answer === undefined)
      return [...left].map(([id, unasked]) => ({
        id,
        answer: unasked,
        ...(question && spoken.rule.ask?.includes(id) && { first: question.id }),
      }));
    given[question.id] = answer;
    left.delete(question.id);
  }
  return [];
}
