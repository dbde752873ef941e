/** What was read of a log that could not be opened, sorted by what a log can take in again. */
import * as v from 'valibot';
import { type Declaration, declarationSchema } from './declaration-schema.ts';

export interface Sorted {
  readonly notes: readonly Declaration[];
  /** What is no note by what this version knows, as it is. */
  readonly others: readonly unknown[];
}

export function sortRescued(rows: readonly unknown[]): Sorted {
  const notes: Declaration[] = [];
  const others: unknown[] = [];
  for (const row of rows) {
    const read = v.safeParse(declarationSchema, row);
    if (read.success) notes.push(read.output);
    else others.push(row);
  }
  return { notes, others };
}
