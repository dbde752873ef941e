/** Which notes go when those of before some moment do. Free of the library that reads notes: a background asks it too. */
import type { Declaration } from './declaration-schema.ts';

/**
 * A note by hand may be corrected to another moment. Its wordings then go together, when the one that stands does: an
 * earlier one left behind would stand again, and one that had gone would take along how the note was made.
 *
 * @param old the ids of the notes about an earlier time
 * @param corrections every note that has taken the place of another, about whatever time
 * @returns the ids of the notes that go, and of those that would if they were here
 */
export function dueOf(
  old: readonly string[],
  corrections: readonly Declaration[],
): ReadonlySet<string> {
  const early = new Set(old);
  const earlier = new Map(corrections.map(({ id, supersedes }) => [id, supersedes]));
  const replaced = new Set(earlier.values());
  const belowThose = (stand: (id: string) => boolean): ReadonlySet<string> => {
    const below = new Set<string>();
    for (const id of earlier.keys()) {
      if (replaced.has(id) || !stand(id)) continue;
      let next = earlier.get(id);
      while (next !== undefined && !below.has(next)) {
        below.add(next);
        next = earlier.get(next);
      }
    }
    return below;
  };
  const kept = belowThose((id) => !early.has(id));
  const gone = belowThose((id) => early.has(id));
  return new Set([...early, ...gone].filter((id) => !kept.has(id)));
}
