/** Notes that belong together: a note, and those that have taken its place. */
import type { Declaration } from '../core/declaration-schema.ts';
import { dueOf } from '../core/due.ts';
import type { Notes } from './reading.ts';

/** A note, what it supersedes and what supersedes it, as far as that goes in both directions. */
export async function chainOf(table: Notes, id: string): Promise<readonly Declaration[]> {
  const found = new Map<string, Declaration>();
  const asked = [id];
  for (const next of asked) {
    const note = found.has(next) ? undefined : await table.get(next);
    if (!note) continue;
    found.set(next, note);
    if (note.supersedes) asked.push(note.supersedes);
    const later = await table.where('supersedes').equals(next).primaryKeys();
    asked.push(...later);
  }
  return [...found.values()];
}

/** The note of a chain that stands: no other has taken its place. */
export async function currentOf(table: Notes, id: string): Promise<Declaration | undefined> {
  const chain = await chainOf(table, id);
  return chain.find((note) => !chain.some(({ supersedes }) => supersedes === note.id));
}

/** What a note corrects, what that one corrects, and so on, the latest first. A ring ends where it began. */
export async function earlierThan(
  table: Notes,
  note: Declaration,
): Promise<readonly Declaration[]> {
  const found = new Map<string, Declaration>();
  let next = note.supersedes;
  while (next !== undefined && !found.has(next)) {
    const earlier = await table.get(next);
    if (!earlier) break;
    found.set(next, earlier);
    next = earlier.supersedes;
  }
  return [...found.values()];
}

/** The ids of the notes that go with those of before `instant` (epoch milliseconds). */
export async function dueIn(table: Notes, instant: number): Promise<ReadonlySet<string>> {
  // Moments are stored as ISO 8601 in UTC, which sorts as text.
  const old = await table.where('at').below(new Date(instant).toISOString()).primaryKeys();
  return old.length === 0 ? new Set() : dueOf(old, await table.orderBy('supersedes').toArray());
}
