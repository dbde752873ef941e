/** How a note came about, which it does not say itself once its answers have gone. */
import type { Declaration } from '../../core/declare.ts';

/** From a reminder, or by hand; `undefined`: nobody can tell any more. */
export type Made = 'reminder' | 'by-hand' | undefined;

/**
 * A correction was made as the first note of its chain, which alone is sure to have what was asked then. Where that one is
 * not here, as when a file was read in that somebody had taken it out of, a correction that names a rule or a period is
 * from a reminder, and that it names none is no sign of either: to call it made by hand would be a guess about what the
 * user did.
 *
 * @param past the notes whose place another has taken, by their id
 */
export function madeOf(note: Declaration, past: ReadonlyMap<string, Declaration>): Made {
  const passed = new Set<string>();
  let first = note;
  // An earlier version read in notes that correct each other in a ring, which has no first.
  while (first.supersedes !== undefined && !passed.has(first.id)) {
    passed.add(first.id);
    const earlier = past.get(first.supersedes);
    if (!earlier) break;
    first = earlier;
  }
  if (first.outcome !== null || first.window !== null) return 'reminder';
  return first.supersedes === undefined ? 'by-hand' : undefined;
}
