/** How a note came about, which it does not say itself once its answers have gone. */
import type { Declaration } from './declaration-schema.ts';

/** From a reminder, or by hand; `undefined`: nobody can tell any more. */
export type Made = 'reminder' | 'by-hand' | undefined;

/**
 * A correction was made as the first note of its chain, which alone is sure to have what was asked then. Where that one is
 * not here, as when a file was read in that somebody had taken it out of, a correction that names a rule or a period is
 * from a reminder, and that it names none is no sign of either: to call it made by hand would be a guess about what the
 * user did.
 *
 * @param chain the note, what it corrects, what that one corrects, and so on
 */
export function madeOf(chain: readonly Declaration[]): Made {
  if (chain.some(({ outcome, window }) => outcome !== null || window !== null)) return 'reminder';
  return chain.at(-1)?.supersedes === undefined ? 'by-hand' : undefined;
}

/** The note, what it corrects, what that one corrects, and so on, as far as they are here. A ring ends where it began. */
export function chainIn(
  past: ReadonlyMap<string, Declaration>,
  note: Declaration,
): readonly Declaration[] {
  // Most notes correct none, and a log may have very many.
  if (note.supersedes === undefined) return [note];
  const chain = new Set<Declaration>();
  let next: Declaration | undefined = note;
  while (next && !chain.has(next)) {
    chain.add(next);
    next = past.get(next.supersedes ?? '');
  }
  return [...chain];
}
