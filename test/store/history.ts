/** Databases as each version of the extension has made them, by the browser’s own interface and not through our code. */

export interface PastSchema {
  /** As the browser counts: Dexie counts in tens. */
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly key: string; readonly indexes: readonly string[] }>
  >;
}

/** A version that has been released is never changed here: whoever changes the schema adds one. */
export const HISTORY: readonly PastSchema[] = [
  { version: 10, stores: { declarations: { key: 'id', indexes: ['at', 'supersedes'] } } },
];

/** Makes it, with `rows` in its notes. Self-contained, so that it can run in a page as well. */
export async function makeDatabase(
  factory: IDBFactory,
  { version, stores }: PastSchema,
  rows: readonly unknown[],
): Promise<void> {
  const open = factory.open('armslength', version);
  open.addEventListener('upgradeneeded', () => {
    for (const [name, { key, indexes }] of Object.entries(stores)) {
      const store = open.result.createObjectStore(name, { keyPath: key });
      for (const index of indexes) store.createIndex(index, index);
    }
  });
  const database = await new Promise<IDBDatabase>((done, failed) => {
    open.addEventListener('success', () => done(open.result));
    open.addEventListener('error', () => failed(open.error));
  });
  const deal = database.transaction('declarations', 'readwrite');
  for (const row of rows) deal.objectStore('declarations').add(row);
  await new Promise((done, failed) => {
    deal.addEventListener('complete', done);
    deal.addEventListener('abort', () => failed(deal.error));
  });
  database.close();
}
