/** What the notes of one file may not have to do with each other, so that each can be shown, corrected and erased. */
import type { Declaration } from './declaration-schema.ts';
import { quote } from './issue.ts';
import type { LogFinding } from './log-finding.ts';
import { NOTES } from './log-file.ts';
import { madeOf } from './made.ts';

export interface Relations {
  /** What is wrong with a note, by the `number` that it has in the file, beside those before it. */
  readonly add: (note: Declaration, number: number) => readonly LogFinding[];
  /** What can be said only when all of them are known. */
  readonly end: () => readonly LogFinding[];
}

/** @param now epoch milliseconds: no note is about a later moment. */
export function relating(now: number): Relations {
  /** The moment (epoch milliseconds) of each note. */
  const moments = new Map<string, number>();
  const corrections = new Map<string, Correction>();
  /** Those that something else than the user has said when they were. */
  const timed = new Set<string>();
  return {
    add: (note, number) => {
      const { id, at, supersedes } = note;
      const issues: LogFinding[] = [];
      const moment = Date.parse(at);
      if (moments.has(id)) {
        issues.push({ kind: 'sameId', path: pathOf(number, 'id'), found: quote(id) });
      }
      if (moment > now) {
        issues.push({ kind: 'toCome', path: pathOf(number, 'at'), found: quote(at) });
      }
      moments.set(id, moment);
      if (madeOf([note]) === 'reminder') timed.add(id);
      if (supersedes !== undefined) corrections.set(id, { supersedes, number });
      return issues;
    },
    end: () =>
      [...corrections].flatMap(([id, { supersedes, number }]) => {
        if (isInRing(id, corrections)) return [ringAt(number, supersedes)];
        const corrected = moments.get(supersedes);
        return corrected === undefined ||
          corrected === moments.get(id) ||
          !leadsTo(id, timed, corrections)
          ? []
          : [otherMomentAt(number, moments.get(id) ?? 0, corrected)];
      }),
  };
}

/** A correction whose own corrections lead back to it: none of them stands. */
export const ringAt = (number: number, supersedes: string): LogFinding => ({
  kind: 'ring',
  path: pathOf(number, 'supersedes'),
  found: quote(supersedes),
});

/** The moment of a reminder is not the user’s to choose. Epoch milliseconds. */
export const otherMomentAt = (number: number, found: number, corrected: number): LogFinding => ({
  kind: 'otherMoment',
  path: pathOf(number, 'at'),
  found: quote(new Date(found).toISOString()),
  moment: new Date(corrected).toISOString(),
});

interface Correction {
  readonly supersedes: string;
  readonly number: number;
}

function isInRing(id: string, corrections: ReadonlyMap<string, Correction>): boolean {
  const passed = new Set<string>();
  let next = corrections.get(id)?.supersedes;
  while (next !== undefined && next !== id && !passed.has(next)) {
    passed.add(next);
    next = corrections.get(next)?.supersedes;
  }
  return next === id;
}

/** Whether a note, or one that it corrects, is one of `these`. */
function leadsTo(
  id: string,
  these: ReadonlySet<string>,
  corrections: ReadonlyMap<string, Correction>,
): boolean {
  const passed = new Set<string>();
  let next: string | undefined = id;
  // It may lead to a ring, which is told of by itself.
  while (next !== undefined && !passed.has(next)) {
    if (these.has(next)) return true;
    passed.add(next);
    next = corrections.get(next)?.supersedes;
  }
  return false;
}

/** Where in the file the note of that number stands, or one of its values. */
export const pathOf = (number: number, key?: keyof Declaration): string =>
  [NOTES, number, ...(key === undefined ? [] : [key])].join('.');
