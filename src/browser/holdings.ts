/** Everything that the browser holds for this extension, outside databases: also in places that nothing of ours uses. */
import { counting, type Held, type Holding } from '../core/kept.ts';
import { pathOfKey } from '../core/data-map.ts';
import { browser } from './api.ts';

type Contents = Readonly<Record<string, unknown>>;

const named = (names: readonly string[]): Contents =>
  Object.fromEntries(names.map((name) => [name, name]));

interface Bucketed {
  readonly storageBuckets?: { keys(): Promise<readonly string[]> };
}

/** The addresses in a cache, or that there is none in it. */
async function inCache(name: string): Promise<readonly string[] | 'empty'> {
  const requests = await (await caches.open(name)).keys();
  return requests.length > 0 ? requests.map(({ url }) => url) : 'empty';
}

/** Each file with its size in bytes, and each folder, by its path in the file system that is the extension's own. */
async function filesIn(
  folder: FileSystemDirectoryHandle,
  above = '',
): Promise<readonly (readonly [string, number])[]> {
  const found: (readonly [string, number])[] = [];
  for await (const [name, one] of folder.entries()) {
    if (one instanceof FileSystemFileHandle) {
      found.push([`${above}${name}`, (await one.getFile()).size]);
    } else if (one instanceof FileSystemDirectoryHandle) {
      found.push([`${above}${name}/`, 0], ...(await filesIn(one, `${above}${name}/`)));
    }
  }
  return found;
}

/** By the name of the place in the data map. */
const PLACES: Readonly<Record<string, () => Promise<Contents>>> = {
  'storage.local': () => browser.storage.local.get(),
  'storage.session': () => browser.storage.session.get(),
  // Firefox rejects where no administrator has set anything, and that is an answer.
  'storage.managed': () => browser.storage.managed.get().catch(() => ({})),
  'storage.sync': () => browser.storage.sync.get(),
  alarms: async () => named((await browser.alarms.getAll()).map(({ name }) => name)),
  scripting: async () => ({ registered: await browser.scripting.getRegisteredContentScripts() }),
  localStorage: async () => Object.fromEntries(Object.entries(localStorage)),
  sessionStorage: async () => Object.fromEntries(Object.entries(sessionStorage)),
  caches: async () => {
    const names = await caches.keys();
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await inCache(name)])),
    );
  },
  fileSystem: async () => Object.fromEntries(await filesIn(await navigator.storage.getDirectory())),
  // Chromium alone has them: each is a storage of its own.
  storageBuckets: async () => named((await (navigator as Bucketed).storageBuckets?.keys()) ?? []),
  cookies: async () => (document.cookie ? { all: document.cookie } : {}),
};

export const readHoldings = (): Promise<readonly Holding[]> =>
  Promise.all(
    Object.entries(PLACES).map(async ([where, read]) => {
      try {
        const contents = Object.entries(await read());
        return { where, held: contents.map(([key, value]) => heldAt(where, key, value)) };
      } catch (error) {
        // It is told on the page: a place that cannot be read is not an empty one.
        return { where, held: [], unread: error instanceof Error ? error.message : String(error) };
      }
    }),
  );

function heldAt(where: string, key: string, value: unknown): Held {
  const count = counting(where, key, pathOfKey(key));
  count.add(value);
  return count.held();
}
