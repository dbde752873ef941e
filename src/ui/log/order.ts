import { current, type Declaration } from '../../core/declare.ts';

export interface ShownNote {
  readonly note: Declaration;
  /** Another note has taken its place. */
  readonly superseded: boolean;
}

/** The log as it is read: the newest first, each note followed by what it has taken the place of. */
export function inReadingOrder(declarations: readonly Declaration[]): readonly ShownNote[] {
  const byId = new Map(declarations.map((note) => [note.id, note]));
  const standing = current(declarations).toSorted((one, other) => other.at.localeCompare(one.at));
  const shown: ShownNote[] = [];
  for (const head of standing) {
    let note: Declaration | undefined = head;
    while (note && byId.delete(note.id)) {
      shown.push({ note, superseded: note !== head });
      note = note.supersedes === undefined ? undefined : byId.get(note.supersedes);
    }
  }
  // An imported file may hold notes that supersede each other in a ring. They are shown all the same.
  return [...shown, ...[...byId.values()].map((note) => ({ note, superseded: true }))];
}
