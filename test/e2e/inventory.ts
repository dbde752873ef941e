/** Everything that the extension keeps anywhere, as the fields of the data map. */
import type { Scene } from './scene.ts';

const READ = `(async () => {
  const rows = async (db, store) => {
    const all = db.transaction(store).objectStore(store).getAll();
    return new Promise((done, fail) => { all.onsuccess = () => done(all.result); all.onerror = fail; });
  };
  const files = async (folder, above) => {
    const found = [];
    for await (const [name, one] of folder.entries())
      found.push(...(one.kind === 'file'
        ? [[above + name, 'file']]
        : [[above + name + '/', 'folder'], ...(await files(one, above + name + '/'))]));
    return found;
  };
  const databases = {};
  for (const { name } of await indexedDB.databases()) {
    const open = indexedDB.open(name);
    const db = await new Promise((done, fail) => { open.onsuccess = () => done(open.result); open.onerror = fail; });
    databases[name] = {};
    for (const store of db.objectStoreNames) databases[name][store] = await rows(db, store);
    db.close();
  }
  return {
    'storage.local': await chrome.storage.local.get(),
    'storage.session': await chrome.storage.session.get(),
    'storage.managed': await chrome.storage.managed.get(),
    'storage.sync': await chrome.storage.sync.get(),
    scripting: { registered: await chrome.scripting.getRegisteredContentScripts() },
    indexedDB: databases,
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    caches: Object.fromEntries(await Promise.all((await caches.keys()).map(async (name) => {
      const urls = (await (await caches.open(name)).keys()).map(({ url }) => url);
      return [name, urls.length > 0 ? urls : 'empty'];
    }))),
    fileSystem: Object.fromEntries(await files(await navigator.storage.getDirectory(), '')),
    storageBuckets: Object.fromEntries(((await navigator.storageBuckets?.keys()) ?? []).map((name) => [name, name])),
    cookies: document.cookie ? { all: document.cookie } : {},
    alarms: Object.fromEntries((await chrome.alarms.getAll()).map(({ name }) => [name, name])),
  };
})()`;

/** All of it, by where it is. */
export const everythingKept = (
  browser: Pick<Scene, 'evaluate'>,
): Promise<Record<string, unknown>> => browser.evaluate(READ);

/** Each field once, such as \`storage.session visit.<tab>.site\`. Answers, tabs and digests are names of their own making. */
export async function fieldsKept(browser: Pick<Scene, 'evaluate'>): Promise<ReadonlySet<string>> {
  const kept = await everythingKept(browser);
  return new Set(
    Object.entries(kept).flatMap(([where, value]) =>
      pathsIn(value).map(
        (path) =>
          `${where} ${where === 'storage.managed' ? path.replace(/^\w+(?:\[\])?$/, '<setting>') : general(path)}`,
      ),
    ),
  );
}

function pathsIn(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    pathsIn(part, path ? `${path}.${key}` : key),
  );
}

/** An address has dots of its own. */
const ADDRESS =
  /^packs\.addresses\.https:\S+?\.((?:files\[\]|waiting)\.\w+|problem\.(?:reason|issues\[\]\.\w+)|\w+)$/;

const general = (path: string): string =>
  path
    .replace(/^visit\.\d+/, 'visit.<tab>')
    .replace(/^pack\.[\w-]+/, 'pack.<digest>')
    .replace(ADDRESS, 'packs.addresses.<address>.$1')
    .replace(/^packs\.highest\..+/, 'packs.highest.<pack>')
    .replace(/^policy\.(raw|earlier)\.\w+(?:\[\])?$/, 'policy.$1.<setting>')
    .replace(/^choice\.\w+(?:\[\])?$/, 'choice.<setting>')
    .replace(/\.declared\.reminder\./, '.reminder.')
    .replaceAll(/(?:\.after\.[a-z0-9-]+)+/g, '')
    .replace(/\.answers\.[a-z0-9-]+$/, '.answers.<question>');
