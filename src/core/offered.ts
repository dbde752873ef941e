/** Which of a pack's categories a note is offered: those for everybody, and those for the role that is the user's. */
import type { Advice } from './reminder.ts';
import type { RulePack } from './pack-schema.ts';

type Category = RulePack['categories'][number];

/** @param role left out: the user has named none, and nothing is kept from them. */
export const offeredTo = (
  categories: readonly Category[],
  role: string | undefined,
): readonly Category[] =>
  categories.filter(({ roles }) => !roles || role === undefined || roles.includes(role));

/** Those that an answer can put into the note, after each answer that leads to one. */
export function suggestedBy({ question, after }: Advice): ReadonlySet<string> {
  const here = question?.options.flatMap(({ category }) => category ?? []) ?? [];
  const later = Object.values(after).flatMap((next) => [...suggestedBy(next)]);
  return new Set([...here, ...later]);
}
