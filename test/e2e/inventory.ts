/** Everything that the extension keeps anywhere, as the fields of the data map. */
import { readFileSync } from 'node:fs';
import { isSettingName } from '../../src/core/settings.ts';
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

const FIELDS = Object.keys(
  (JSON.parse(readFileSync('docs/privacy/data-map.json', 'utf8')) as { fields: object }).fields,
);

/**
 * Each field once, such as \`storage.session visit.<tab>.site\`. Answers, tabs and digests are names of their own making, and
 * are known by their form. What is empty is a field only where the map has nothing that could be in it.
 */
export async function fieldsKept(browser: Pick<Scene, 'evaluate'>): Promise<ReadonlySet<string>> {
  const kept = await everythingKept(browser);
  const found = Object.entries(kept).flatMap(([where, value]) =>
    pathsIn(value).map(({ path, isEmpty }) => ({
      field: `${where} ${where === 'storage.managed' ? path.replace(/^(\w+)(?:\[\])?$/, settingOr) : general(path)}`,
      isEmpty,
    })),
  );
  return new Set(
    found.filter(({ field, isEmpty }) => !isEmpty || !isBegun(field)).map(({ field }) => field),
  );
}

const isBegun = (start: string): boolean =>
  FIELDS.some((field) => field.startsWith(start) && /^(?:$|[.[])/.test(field.slice(start.length)));

interface Found {
  readonly path: string;
  readonly isEmpty: boolean;
}

function pathsIn(value: unknown, path = ''): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [{ path, isEmpty: false }];
  const parts = Array.isArray(value)
    ? value.map((item: unknown) => [`${path}[]`, item] as const)
    : Object.entries(value).map(([key, part]) => [path ? `${path}.${key}` : key, part] as const);
  if (parts.length === 0 && path)
    return [{ path: Array.isArray(value) ? `${path}[]` : path, isEmpty: true }];
  return parts.flatMap(([inner, part]) => pathsIn(part, inner));
}

/** An address has dots of its own. */
const ADDRESS =
  /^packs\.addresses\.https:\S+?\.((?:files\[\]|waiting)\.\w+|files\[\]|askedWith\[\]|problem\.(?:reason|issues\[\]\.\w+)|\w+)$/;

const settingOr = (all: string, name: string): string => (isSettingName(name) ? '<setting>' : all);

const general = (path: string): string =>
  path
    .replace(/^visit\.\d+(?=\.)/, 'visit.<tab>')
    .replace(/^pack\.[\da-f]{64}$/, 'pack.<digest>')
    .replace(ADDRESS, 'packs.addresses.<address>.$1')
    .replace(/^packs\.highest\.[a-z0-9-]+$/, 'packs.highest.<pack>')
    .replace(
      /^(policy\.(?:raw|earlier)|choice)\.(\w+)(?:\[\])?$/,
      (all, within: string, name: string) => (isSettingName(name) ? `${within}.<setting>` : all),
    )
    .replace(/\.declared\.reminder\./, '.reminder.')
    .replaceAll(/(?:\.after\.[a-z0-9-]+)+/g, '')
    .replace(/\.after$/, '')
    .replace(/\.answers\.[a-z0-9-]+$/, '.answers.<question>');
