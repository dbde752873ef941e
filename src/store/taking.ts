/** Taking over the notes of a file: all of them or none, and nothing that is here is changed by it. */
import { Dexie } from 'dexie';
import type { Declaration } from '../core/declaration-schema.ts';
import type { LogFinding } from '../core/log-finding.ts';
import type { Judge, Taken } from '../core/take-note.ts';
import { dueIn, earlierThan } from './chain.ts';
import type { Notes } from './reading.ts';

/** Whoever has so many to mend will not read on. */
const MOST_ISSUES = 1000;

/** Ends the transaction, so that nothing of the file is left. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly issues: readonly LogFinding[];

  constructor(issues: readonly LogFinding[]) {
    super('The file does not fit the notes that are here.');
    this.issues = issues;
  }
}

export interface Taking {
  /** Epoch milliseconds: notes about an earlier time are left out. */
  readonly from: number;
  readonly judge: Judge;
}

/**
 * To be called in a transaction.
 * @throws NotTaken with all that is in the way; and what `some` throws.
 */
export async function takeIn(
  table: Notes,
  some: AsyncIterable<readonly Declaration[]>,
  { from, judge }: Taking,
): Promise<Taken> {
  const taken = { added: 0, same: 0, old: 0 };
  const issues: LogFinding[] = [];
  const corrections: { readonly note: Declaration; readonly number: number }[] = [];
  /** Those of another moment than what they correct, or than what corrects them, are among these. */
  const movable: string[] = [];
  let number = 0;
  const source = some[Symbol.asyncIterator]();
  // A transaction ends as soon as it is left alone, so it is kept busy while the next notes come from elsewhere.
  const next = () => Dexie.waitFor(source.next());
  for (let step = await next(); !step.done; step = await next()) {
    const here = await table.bulkGet(step.value.map(({ id }) => id));
    const added: Declaration[] = [];
    step.value.forEach((note, at) => {
      const known = here[at];
      const issue = known && judge.clashWith(note, known, number);
      if (Date.parse(note.at) < from && note.pack !== null) taken.old += 1;
      else if (issue) issues.push(issue);
      else if (known) taken.same += 1;
      else {
        added.push(note);
        if (note.supersedes !== undefined) corrections.push({ note, number });
        if (note.pack === null) movable.push(note.id);
      }
      number += 1;
    });
    await table.bulkAdd(added);
    taken.added += added.length;
  }
  for (const { note, number: place } of corrections) {
    if (issues.length >= MOST_ISSUES) break;
    const issue = judge.misfitOf(note, await earlierThan(table, note), place);
    if (issue) issues.push(issue);
  }
  if (issues.length > 0) throw new NotTaken(issues.slice(0, MOST_ISSUES));
  // Only now is it known which of them stand: what has been corrected goes or stays with what took its place.
  const due = await dueIn(table, from);
  const old = movable.filter((id) => due.has(id));
  await table.bulkDelete(old);
  return { ...taken, added: taken.added - old.length, old: taken.old + old.length };
}
