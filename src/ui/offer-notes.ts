import type { Declaration } from '../core/declaration-schema.ts';
import { jsonOf } from '../core/export.ts';
import { offer } from './offer.ts';
import { gather } from './streams.ts';

const TYPE = 'application/json';

/** Gives the user notes as a file that the log can read in. */
export async function offerNotes(name: string, notes: readonly Declaration[]): Promise<void> {
  offer(name, await gather(jsonOf(inOne(notes)), TYPE));
}

/** Gives the user what is no note, as it is. */
export const offerRest = (name: string, rest: readonly unknown[]): void =>
  offer(name, new Blob([JSON.stringify(rest, null, 2)], { type: TYPE }));

async function* inOne(notes: readonly Declaration[]): AsyncGenerator<readonly Declaration[]> {
  yield notes;
}
