import type { Declaration } from '../../core/declare.ts';

export interface ShownNote {
  readonly note: Declaration;
  /** Another note has taken its place. */
  readonly superseded: boolean;
  /** It stands by itself, and not below what it belongs to. */
  readonly first: boolean;
}

/** The log as it is read: the newest first, each note followed by what it has taken the place of. */
export function inReadingOrder(declarations: readonly Declaration[]): readonly ShownNote[] {
  const superseded = new Set<string>();
  for (const { supersedes } of declarations) {
    if (supersedes !== undefined) superseded.add(supersedes);
  }
  // Few notes have ever been corrected: of a long log, only those are worth an index.
  const past = new Map<string, Declaration>();
  const standing: Declaration[] = [];
  for (const note of declarations) {
    if (superseded.has(note.id)) past.set(note.id, note);
    else standing.push(note);
  }
  const shown: ShownNote[] = [];
  const showBelow = ({ supersedes }: Declaration) => {
    let note = supersedes === undefined ? undefined : past.get(supersedes);
    while (note && past.delete(note.id)) {
      shown.push({ note, superseded: true, first: false });
      note = note.supersedes === undefined ? undefined : past.get(note.supersedes);
    }
  };
  for (const note of standing.toSorted(newestFirst)) {
    shown.push({ note, superseded: false, first: true });
    showBelow(note);
  }
  // An earlier version read in files with notes that supersede each other in a ring. They are shown all the same, and
  // the first of them can be erased, with the others.
  for (const note of past.values()) {
    past.delete(note.id);
    shown.push({ note, superseded: true, first: true });
    showBelow(note);
  }
  return shown;
}

/** ISO 8601 in UTC sorts as it is, without the rules of a language. */
const newestFirst = (one: Declaration, other: Declaration): number =>
  one.at < other.at ? 1 : Number(one.at > other.at) * -1;
