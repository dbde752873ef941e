/** The log: what the user chose to note, in this browser profile and nowhere else. */
import { Dexie, liveQuery } from 'dexie';
import type { Declaration } from '../core/declaration-schema.ts';
import { onErased } from './erasing.ts';
import { TABLE } from './names.ts';
import { openingIn, type Place } from './opening.ts';
import { type Found, inTurn, type Notes, readAfter, readNewest, readWhole } from './reading.ts';
import { blocked, explain } from './trouble.ts';

/** Every function rejects with a `LogError` where the browser, not our code, is the reason. */
export interface Log {
  /** Adds one note, on disk when it resolves. */
  add(declaration: Declaration): Promise<void>;
  /** Every note, the superseded ones too, oldest first, some at a time. */
  readInTurn(): AsyncIterable<readonly Declaration[]>;
  count(): Promise<number>;
  /** The note with that id, or the one that has taken its place, or `undefined` if it has been erased. */
  readCurrent(id: string): Promise<Declaration | undefined>;
  /**
   * Calls back now and after every change, from whichever page it came, until `signal` aborts. Of a long log the newest
   * notes come first, and all of them once what the callback then returns has resolved and they have been read; after
   * that, always all.
   */
  watch(
    callback: (found: Found) => unknown,
    failed: (error: unknown) => void,
    signal: AbortSignal,
  ): void;
  /** Erases a note and every note that it supersedes or that supersedes it. */
  erase(id: string): Promise<void>;
  /** @returns what has been erased: nothing else holds it any more. */
  eraseAll(): Promise<readonly Declaration[]>;
  /**
   * Puts back notes as they come, all of them or none. A note that is already here becomes what they say. Rejects with
   * what `declarations` throws.
   */
  restore(declarations: AsyncIterable<readonly Declaration[]>): Promise<void>;
  /** Erases every note about a time before `instant` (epoch milliseconds). @returns how many there were. */
  purge(instant: number): Promise<number>;
  close(): void;
}

/** Opens the log. `place` says which IndexedDB, where it is not the browser's own, and who is told of a new one. */
export function openLog(place: Place = {}): Log {
  const { database, open } = openingIn(place);
  const table: Notes = database.table(TABLE);
  const held = new Promise<never>((_, reject) => {
    database.on('blocked', () => reject(blocked()));
  });
  // Nobody may be waiting when it happens.
  held.catch(() => undefined);

  /** Runs `work` in one transaction, and says in our words what went wrong. */
  const within = async <T>(mode: 'r' | 'rw', work: () => PromiseLike<T>): Promise<T> => {
    try {
      return await Promise.race([open().then(() => database.transaction(mode, table, work)), held]);
    } catch (error) {
      throw explain(error);
    }
  };

  return {
    add: (declaration) => within('rw', async () => void (await table.add(declaration))),
    readInTurn: () => inTurn((after) => within('r', () => readAfter(table, after))),
    count: () => within('r', () => table.count()),
    readCurrent: (id) =>
      within('r', async () => {
        const chain = await chainOf(table, id);
        return chain.find((note) => !chain.some(({ supersedes }) => supersedes === note.id));
      }),
    watch: (callback, failed, signal) => {
      let told = 0;
      const tell = (found: Found): unknown => {
        told = found.notes.length;
        return callback(found);
      };
      const read = async (): Promise<Found> => {
        const newest = await readNewest(table);
        if (newest.whole) return newest;
        // Whoever has nothing yet need not wait; whoever has the whole log is not told of less.
        // A promise of Dexie's, so that the query goes on to be followed.
        if (told === 0 && !signal.aborted) await Dexie.Promise.resolve(tell(newest));
        return readWhole(table);
      };
      const follow = () => {
        if (signal.aborted) return;
        const subscribe = () =>
          liveQuery(read).subscribe({
            next: (found) => void tell(found),
            error: (error: unknown) => failed(explain(error)),
          });
        let subscription = subscribe();
        onErased(() => {
          subscription.unsubscribe();
          subscription = subscribe();
        }, signal);
        signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
      };
      // A live query keeps silent where there is no database at all, so that is opened first.
      open().then(follow, (error: unknown) => {
        if (!signal.aborted) failed(error);
      });
    },
    // The whole chain: an earlier wording left behind would stand again as if it had never been corrected, and a later
    // one would go on saying that there was an earlier.
    erase: (id) =>
      within('rw', async () => table.bulkDelete((await chainOf(table, id)).map((note) => note.id))),
    eraseAll: () =>
      within('rw', async () => {
        const { notes } = await readWhole(table);
        await table.clear();
        return notes;
      }),
    restore: (declarations) =>
      within('rw', async () => {
        const source = declarations[Symbol.asyncIterator]();
        // A transaction ends as soon as it is left alone, so it is kept busy while the next notes come from elsewhere.
        const next = () => Dexie.waitFor(source.next());
        for (let some = await next(); !some.done; some = await next()) {
          await table.bulkPut([...some.value]);
        }
      }),
    // Moments are stored as ISO 8601 in UTC, which sorts as text. A correction keeps the moment of what it corrects,
    // so a chain goes as one.
    purge: (instant) =>
      within('rw', () => table.where('at').below(new Date(instant).toISOString()).delete()),
    close: () => database.close(),
  };
}

/** A note, what it supersedes and what supersedes it, as far as that goes in both directions. */
async function chainOf(table: Notes, id: string): Promise<readonly Declaration[]> {
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
