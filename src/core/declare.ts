/** Making and correcting notes. Free of the schema library, so that a popup can make a note without loading it. */
import type { Declaration } from './declaration-schema.ts';
import type { Advice, Reminder } from './reminder.ts';
import type { Surface } from './words.ts';

export type { Declaration };

const QUARTER_HOUR = 15 * 60 * 1000;

/** A note about what `reminder` was for, under the `advice` that the answers so far have led to. */
export function declare(
  reminder: Reminder,
  advice: Advice,
  { id: uuid, now }: { readonly id: string; readonly now: number },
): Declaration {
  return {
    id: uuid,
    at: rounded(now),
    surface: reminder.surface,
    category: categoryOf(reminder, advice),
    answers: { ...advice.answers },
    outcome: advice.outcome,
    rule: advice.rule,
    pack: advice.pack,
    window: advice.window?.id ?? null,
  };
}

/** What a user says of something that no browser could see: a call on a telephone, a post from a tablet. */
export interface ByHand {
  readonly surface: Surface;
  readonly category: string | null;
  /** Epoch milliseconds. */
  readonly when: number;
}

/** A note of it. No rule was asked, so that the note cites none, and claims nothing of what a guideline says. */
export const declareByHand = (
  { surface, category, when }: ByHand,
  { id: uuid }: { readonly id: string },
): Declaration => ({
  id: uuid,
  at: rounded(when),
  surface,
  category,
  answers: {},
  outcome: null,
  rule: null,
  pack: null,
  window: null,
});

/** What a note should have said. */
export interface Corrected {
  readonly category: string | null;
  /** Epoch milliseconds. Only of a note made by hand: the moment of a reminder is not the user’s to choose. */
  readonly when?: number;
}

/**
 * A note that takes the place of `past`, with another category or, where it was made by hand, about another time. The
 * answers go, and what the guideline said to them goes with them: it would be said of something else now.
 */
export const correct = (
  past: Declaration,
  { id: uuid, category: key, when }: Corrected & { readonly id: string },
): Declaration => ({
  ...past,
  ...(Object.keys(past.answers).length > 0 && { outcome: null, rule: null, pack: null }),
  id: uuid,
  ...(when !== undefined && { at: rounded(when) }),
  category: key,
  answers: {},
  supersedes: past.id,
});

/** The notes that no other note has taken the place of. */
export function current(declarations: readonly Declaration[]): readonly Declaration[] {
  const superseded = new Set(declarations.map(({ supersedes }) => supersedes));
  return declarations.filter((declaration) => !superseded.has(declaration.id));
}

const rounded = (now: number): string =>
  new Date(Math.floor(now / QUARTER_HOUR) * QUARTER_HOUR).toISOString();

/** The category that the last answer stands for, if the pack gives it one. */
function categoryOf(reminder: Reminder, advice: Advice): string | null {
  let node: Advice | undefined = reminder.advice;
  let found: string | null = null;
  while (node?.question) {
    const { question, after }: Advice = node;
    const given = advice.answers[question.id];
    const option = question.options.find(({ id: answer }) => answer === given);
    found = option?.category ?? found;
    node = option && after[option.id];
  }
  return found;
}
