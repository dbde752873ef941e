/** What can still be read of a log that cannot be opened as one: of a later version, or damaged. Nothing is written. */
import { NAME } from './names.ts';
import type { Place } from './opening.ts';
import { explain } from './trouble.ts';

export interface Rescued {
  /** Everything that could be read, of whatever kind. */
  readonly rows: readonly unknown[];
  /** Something is there that could not be read. */
  readonly partly: boolean;
}

/** Reads row by row, from both ends where something in between cannot be read. Where nothing can be, it says so. */
export async function rescue(place: Place = {}): Promise<Rescued> {
  const database = await openAsItIs(place.indexedDB ?? globalThis.indexedDB);
  if (!database) return { rows: [], partly: database === null };
  try {
    const read = [];
    for (const store of database.objectStoreNames) read.push(await rowsOf(database, store));
    return { rows: read.flatMap(({ rows }) => rows), partly: read.some(({ partly }) => partly) };
  } finally {
    database.close();
  }
}

/** The database in whichever version it is; `undefined` where there is none, and none is made; `null`: it cannot be opened. */
function openAsItIs(factory: IDBFactory): Promise<IDBDatabase | undefined | null> {
  return new Promise((opened) => {
    const asked = factory.open(NAME);
    let isNew = false;
    asked.addEventListener('upgradeneeded', () => {
      isNew = true;
      asked.transaction?.abort();
    });
    asked.addEventListener('success', () => opened(asked.result));
    asked.addEventListener('error', () => opened(isNew ? undefined : null));
  });
}

/** So many at once; where they cannot be read together, one at a time. */
const AT_ONCE = 200;

async function rowsOf(database: IDBDatabase, store: string): Promise<Rescued> {
  const { keys, partly } = await keysIn(database, store);
  const rows: unknown[] = [];
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE);
    const found = await together(database, store, some);
    rows.push(...(found ?? (await oneByOne(database, store, some))));
  }
  return { rows, partly: partly || rows.length < keys.length };
}

/** `null`: at least one of them cannot be read. */
async function together(database: IDBDatabase, store: string, keys: readonly IDBValidKey[]) {
  const deal = database.transaction(store).objectStore(store);
  const asked = await Promise.allSettled(keys.map((key) => answerTo(deal.get(key))));
  const rows = asked.flatMap((one) =>
    one.status === 'fulfilled' && one.value !== undefined ? [one.value] : [],
  );
  return rows.length === keys.length ? rows : null;
}

/** A transaction of its own for each, since one that cannot be read ends its transaction. */
async function oneByOne(database: IDBDatabase, store: string, keys: readonly IDBValidKey[]) {
  const rows: unknown[] = [];
  for (const key of keys) {
    const [row] = (await together(database, store, [key])) ?? [];
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

/**
 * The keys of all rows, looked for in every order there is: where files are damaged, a browser may come to the end of one
 * too early and say nothing.
 */
async function keysIn(database: IDBDatabase, store: string) {
  const ways = [undefined, ...database.transaction(store).objectStore(store).indexNames];
  const known = new Map<string, IDBValidKey>();
  let partly = false;
  for (const way of ways) {
    for (const direction of ['next', 'prev'] as const) {
      const inStore = database.transaction(store).objectStore(store);
      const found = await keysAlong(way === undefined ? inStore : inStore.index(way), direction);
      for (const key of found.keys) known.set(JSON.stringify(key), key);
      partly ||= !found.whole;
    }
  }
  const counted = database.transaction(store).objectStore(store).count();
  const most = await answerTo(counted).catch(() => 0);
  return { keys: [...known.values()], partly: partly || known.size < most };
}

/** The keys as far as they can be read along one order. */
async function keysAlong(
  source: IDBObjectStore | IDBIndex,
  direction: IDBCursorDirection,
): Promise<{ readonly keys: readonly IDBValidKey[]; readonly whole: boolean }> {
  const keys: IDBValidKey[] = [];
  return new Promise((done) => {
    const asked = source.openKeyCursor(null, direction);
    asked.addEventListener('success', () => {
      const cursor = asked.result;
      if (!cursor) return done({ keys, whole: true });
      keys.push(cursor.primaryKey);
      return cursor.continue();
    });
    asked.addEventListener('error', () => done({ keys, whole: false }));
  });
}

const answerTo = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((answered, failed) => {
    asked.addEventListener('success', () => answered(asked.result));
    asked.addEventListener('error', () => failed(explain(asked.error)));
  });
