import type { Answers } from '../../core/classify.ts';
import type { Advice, ShownQuestion } from '../../core/reminder.ts';

export interface Narrowed {
  /** The questions asked so far, each with its answer if it has one. */
  readonly asked: readonly { readonly question: ShownQuestion; readonly answer?: string }[];
  /** The answers to those questions. */
  readonly answers: Answers;
  /** The advice that the answers lead to. */
  readonly advice: Advice;
}

/** Follows `answers` through the advice as far as they go. An answer to a question that is not asked counts for nothing. */
export function narrow(advice: Advice, answers: Answers): Narrowed {
  const { question } = advice;
  if (!question) return { asked: [], answers: {}, advice };
  const answer = answers[question.id];
  if (answer === undefined) return { asked: [{ question }], answers: {}, advice };
  // Where no rule speaks for an answer, what was said before the question still stands.
  const next = advice.after[answer] ?? settled(advice, question.id, answer);
  const rest = narrow(next, answers);
  return {
    asked: [{ question, answer }, ...rest.asked],
    answers: { [question.id]: answer, ...rest.answers },
    advice: rest.advice,
  };
}

function settled(advice: Advice, question: string, answer: string): Advice {
  const { question: _, ...rest } = advice;
  return { ...rest, answers: { ...rest.answers, [question]: answer }, after: {} };
}
