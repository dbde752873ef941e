/** The log: what the user chose to note, in this browser profile and nowhere else. */
import { Dexie, liveQuery } from 'dexie';
import type { Declaration } from '../core/declaration-schema.ts';
import type { Checked } from '../core/log-finding.ts';
import type { Taken } from '../core/take-note.ts';
import { chainOf, currentOf, dueIn } from './chain.ts';
import { onErased } from './erasing.ts';
import { TABLE } from './names.ts';
import { openingIn, type Place } from './opening.ts';
import { type Found, inTurn, type Notes, readAfter, readNewest, readWhole } from './reading.ts';
import { NotTaken, takeIn, type Taking } from './taking.ts';
import { blocked, explain } from './trouble.ts';

/** Every function rejects with a `LogError` where the browser, not our code, is the reason. */
export interface Log {
  /** Adds one note, on disk when it resolves. */
  add(declaration: Declaration): Promise<void>;
  /**
   * Adds a correction of a note, or of what has taken its place, on disk when it resolves.
   * @returns `false`: what it corrects has been erased meanwhile, so that nothing was added.
   */
  correct(correction: Declaration): Promise<boolean>;
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
  /** Calls back with what `readCurrent` gives, now and whenever that changes, until `signal` aborts. */
  watchCurrent(
    id: string,
    callback: (note: Declaration | undefined) => unknown,
    failed: (error: unknown) => void,
    signal: AbortSignal,
  ): void;
  /** Erases a note and every note that it supersedes or that supersedes it. @returns how many: 0 if it was gone. */
  erase(id: string): Promise<number>;
  /** @returns what has been erased: nothing else holds it any more. */
  eraseAll(): Promise<readonly Declaration[]>;
  /** Puts back notes that were erased; one that is here stays as it is. @returns how many there were to put back. */
  restore(declarations: readonly Declaration[]): Promise<number>;
  /**
   * Takes over notes as they come, all of them or none, but for those about a time before `from`. No note
   * that is here is changed: where one says something else, that is an issue. Rejects with what `declarations` throws.
   */
  take(declarations: AsyncIterable<readonly Declaration[]>, of: Taking): Promise<Checked<Taken>>;
  /** Erases every note about a time before `instant` (epoch milliseconds), and what it corrects. @returns how many there were. */
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

  /** Follows what `read` reads, once the database is there: a live query keeps silent where there is none at all. */
  const follow = <T>(
    read: () => PromiseLike<T>,
    next: (found: T) => unknown,
    failed: (error: unknown) => void,
    signal: AbortSignal,
  ): void => {
    const begin = () => {
      if (signal.aborted) return;
      const subscribe = () =>
        liveQuery(async () => read()).subscribe({
          next: (found) => void next(found),
          error: (error: unknown) => failed(explain(error)),
        });
      let subscription = subscribe();
      onErased(() => {
        subscription.unsubscribe();
        subscription = subscribe();
      }, signal);
      signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
    };
    open().then(begin, (error: unknown) => {
      if (!signal.aborted) failed(error);
    });
  };

  return {
    add: (declaration) => within('rw', async () => void (await table.add(declaration))),
    correct: (correction) =>
      within('rw', async () => {
        // Another page may have corrected the same note meanwhile: one of them stands, the last.
        const past = await currentOf(table, correction.supersedes ?? '');
        if (past) await table.add({ ...correction, supersedes: past.id });
        return past !== undefined;
      }),
    readInTurn: () => inTurn((after) => within('r', () => readAfter(table, after))),
    count: () => within('r', () => table.count()),
    readCurrent: (id) => within('r', () => currentOf(table, id)),
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
      follow(read, tell, failed, signal);
    },
    watchCurrent: (id, ...told) => follow(() => currentOf(table, id), ...told),
    // The whole chain: an earlier wording left behind would stand again as if it had never been corrected, and a later
    // one would go on saying that there was an earlier.
    erase: (id) =>
      within('rw', async () => {
        const chain = await chainOf(table, id);
        await table.bulkDelete(chain.map((note) => note.id));
        return chain.length;
      }),
    eraseAll: () =>
      within('rw', async () => {
        const { notes } = await readWhole(table);
        await table.clear();
        return notes;
      }),
    restore: (declarations) =>
      within('rw', async () => {
        const here = await table.bulkGet(declarations.map(({ id }) => id));
        const gone = declarations.filter((_, at) => !here[at]);
        await table.bulkAdd(gone);
        return gone.length;
      }),
    take: async (declarations, of) => {
      try {
        return { ok: true, value: await within('rw', () => takeIn(table, declarations, of)) };
      } catch (error) {
        if (error instanceof NotTaken) return { ok: false, issues: error.issues };
        throw error;
      }
    },
    purge: (instant) =>
      within('rw', async () => {
        const due = await dueIn(table, instant);
        return table
          .where('id')
          .anyOf([...due])
          .delete();
      }),
    close: () => database.close(),
  };
}
