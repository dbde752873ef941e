import type { Outcome } from './words.ts';

/** Whether the sentence that an outcome is told in has its conditions. */
export const showsConditions = (outcome: Outcome): boolean =>
  ['fine-if', 'not-supported'].includes(outcome);
