/** Whether a note of a file can come into a log in which there are notes already. A note that is here is never changed. */
import type { Declaration } from './declaration-schema.ts';
import { quote } from './issue.ts';
import type { LogFinding } from './log-finding.ts';
import { otherMomentAt, pathOf, ringAt } from './log-relations.ts';
import { madeOf } from './made.ts';

/** What became of the notes of a file. */
export interface Taken {
  /** So many are new here. */
  readonly added: number;
  /** So many were here already, and say the same. */
  readonly same: number;
  /** So many are older than notes are kept, and were left out. */
  readonly old: number;
}

/** Where the note of a file with that `number` has the id of one that is `here` and says something else. */
export const clashWith = (
  note: Declaration,
  here: Declaration,
  number: number,
): LogFinding | undefined =>
  written(note) === written(here)
    ? undefined
    : { kind: 'clash', path: pathOf(number), found: quote(note), here: quote(here) };

/**
 * Where a correction does not fit what it corrects.
 * @param earlier what it corrects, what that corrects and so on, all of them in the log by now
 */
export function misfitOf(
  note: Declaration,
  earlier: readonly Declaration[],
  number: number,
): LogFinding | undefined {
  const [corrected] = earlier;
  if (!corrected || note.supersedes === undefined) return undefined;
  if (earlier.some(({ id }) => id === note.id)) return ringAt(number, note.supersedes);
  return corrected.at === note.at || madeOf([note, ...earlier]) !== 'reminder'
    ? undefined
    : otherMomentAt(number, Date.parse(note.at), Date.parse(corrected.at));
}

/** Both, for whoever takes notes over. The popup opens the same log, and does without what it takes to tell of issues. */
export const judge = { clashWith, misfitOf } as const;
export type Judge = typeof judge;

/** All that a note says, in one order: two notes are the same if this is. */
const written = ({ answers, supersedes, ...note }: Declaration): string =>
  JSON.stringify([
    note.id,
    note.at,
    note.surface,
    note.category,
    note.outcome,
    note.rule,
    note.pack,
    note.window,
    supersedes ?? null,
    Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);
