/** Opening the database: what was there before is never touched by what does not know it, and a new one is told of. */
import { Dexie } from 'dexie';
import { NAME, NATIVE_VERSION, SCHEMAS } from './names.ts';
import { explain, newer } from './trouble.ts';

/** Which IndexedDB, where it is not the browser’s own. */
export interface Place {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /**
   * Called when the database is made, for the first time or anew: a browser that finds its files damaged throws them away
   * without a word. The database is there only once this has resolved.
   */
  readonly born?: () => Promise<unknown>;
}

export interface Opening {
  readonly database: Dexie;
  /** Resolves when the database is open. Rejects with what `explain` makes of the reason, and may be asked again. */
  readonly open: () => Promise<void>;
}

export function openingIn({ born, ...place }: Place): Opening {
  // Strict: a note that was confirmed survives a battery that runs out.
  // No cache: it would hold the whole log once more.
  const database = new Dexie(NAME, {
    ...place,
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
    autoOpen: false,
  });
  SCHEMAS.forEach((stores, before) => database.version(before + 1).stores({ ...stores }));
  // Within the transaction that makes it: were the page to go in between, the next one would be told.
  if (born) database.on('populate', () => Dexie.waitFor(born()));
  let opening: Promise<void> | undefined;
  const open = async (): Promise<void> => {
    try {
      // Dexie would open the database of a later version, and write in it what that one does not know.
      if ((await versionIn(place)) > NATIVE_VERSION) throw newer();
      await database.open();
    } catch (error) {
      opening = undefined;
      throw explain(error);
    }
  };
  return { database, open: () => (opening ??= open()) };
}

/** The version of the database as the browser counts, or 0: there is none, or only opening it will tell. */
async function versionIn({ indexedDB: factory = globalThis.indexedDB }: Place): Promise<number> {
  try {
    const known = await factory.databases();
    return known.find(({ name }) => name === NAME)?.version ?? 0;
  } catch {
    // What is the matter is told by opening it, which is tried next.
    return 0;
  }
}
