import type { Declaration } from '../../core/declare.ts';
import { chainIn, type Made, madeOf } from '../../core/made.ts';

/** A note, and what only its chain tells of it. */
export interface Noted {
  readonly note: Declaration;
  readonly made: Made;
}

export interface ShownNote extends Noted {
  /** Another note has taken its place. */
  readonly superseded: boolean;
  /** It stands by itself, and not below what it belongs to. */
  readonly first: boolean;
}

/** The log as it is read: the newest first, each note followed by what it has taken the place of. */
export function inReadingOrder(declarations: readonly Declaration[]): readonly ShownNote[] {
  const replaced = new Set<string>();
  for (const { supersedes } of declarations) {
    if (supersedes !== undefined) replaced.add(supersedes);
  }
  // Few notes have ever been corrected: of a long log, only those are worth an index.
  const past = new Map<string, Declaration>();
  const standing: Declaration[] = [];
  for (const note of declarations) {
    if (replaced.has(note.id)) past.set(note.id, note);
    else standing.push(note);
  }
  const shown: ShownNote[] = [];
  const left = new Set(past.keys());
  /** Shows a note, and below it those whose place it has taken, as far as they do not stand below another. */
  const show = (note: Declaration, superseded: boolean) => {
    const made = madeOf(chainIn(past, note));
    shown.push({ note, superseded, first: true, made });
    let below = past.get(note.supersedes ?? '');
    while (below && left.delete(below.id)) {
      shown.push({ note: below, superseded: true, first: false, made });
      below = past.get(below.supersedes ?? '');
    }
  };
  for (const note of standing.toSorted(newestFirst)) show(note, false);
  // An earlier version read in files with notes that supersede each other in a ring. They are shown all the same, and
  // the first of them can be erased, with the others.
  for (const [id, note] of past) {
    if (left.delete(id)) show(note, true);
  }
  return shown;
}

/** ISO 8601 in UTC sorts as it is, without the rules of a language. */
const newestFirst = (one: Declaration, other: Declaration): number =>
  one.at < other.at ? 1 : Number(one.at > other.at) * -1;
