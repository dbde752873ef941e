/** Being present only where a rule can speak: scripts are registered for those sites, and for no others. */
import type { SiteOverview } from '../core/site-schema.ts';
import { browser, type Scripting } from './api.ts';
import { serveOpenTabs, silenceOpenTabs } from './open-tabs.ts';

type Script = Scripting.RegisteredContentScript;

/**
 * What open tabs have been given, in session storage: gone when the extension starts anew, since what is in them then
 * has nobody to tell. A worker that is ended on the way leaves here what the next one has still to do.
 */
const SERVED = 'served';

/**
 * Registers what is wanted, unregisters the rest, and sees to the tabs that are already open. One run at a time. Held
 * against what the browser has registered rather than what we asked for: whatever was lost on the way is there again.
 */
export const register = (wanted: readonly SiteOverview[]): Promise<void> =>
  navigator.locks.request('registration', async () => {
    const [registered, served] = await Promise.all([
      browser.scripting.getRegisteredContentScripts(),
      readServed(),
    ]);
    const scripts = wanted.map(scriptFor);
    const fresh = without(scripts, registered);
    const stale = without(registered, scripts);
    const isAsWanted =
      [...fresh, ...stale, ...without(scripts, served), ...without(served, scripts)].length === 0;
    if (isAsWanted) return;
    // Written down first: what has been unregistered cannot be found out any more.
    const given = [...served, ...stale];
    await writeServed(given);
    const ids = stale.map(({ id }) => id);
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    const refused = (await Promise.all(fresh.map(add))).filter((script) => script !== null);
    const present = without(scripts, refused);
    await Promise.all(without(given, present).map(silenceOpenTabs));
    await Promise.all(without(present, without(served, fresh)).map(serveOpenTabs));
    await writeServed(present);
  });

/**
 * What the open tabs of a site have is not what they should: the next `register` ends it, and gives them what is wanted by
 * then. Tells whether that is news.
 */
export const distrust = (site: SiteOverview): Promise<boolean> =>
  navigator.locks.request('registration', async () => {
    const served = await readServed();
    const distrusted = { ...scriptFor(site), js: [] };
    const isNews = without([distrusted], served).length > 0;
    if (isNews) await writeServed([...served.filter(({ id }) => id !== site.id), distrusted]);
    return isNews;
  });

/** Forgets what is registered, so that the next `register` serves every open tab anew. */
export const unregister = (): Promise<void> =>
  navigator.locks.request('registration', () => browser.scripting.unregisterContentScripts());

/** One by one: a host that the browser will not take, from a policy's `extraHosts`, may not keep out the other sites. Gives it back. */
async function add(script: Script): Promise<Script | null> {
  try {
    await browser.scripting.registerContentScripts([script]);
    return null;
  } catch (error) {
    console.warn(`The browser did not register ${script.id}.`, error);
    return script;
  }
}

async function readServed(): Promise<readonly Script[]> {
  const kept = (await browser.storage.session.get(SERVED))[SERVED];
  return (kept as readonly Script[] | undefined) ?? [];
}

const writeServed = (scripts: readonly Script[]): Promise<void> =>
  browser.storage.session.set({ [SERVED]: scripts });

const scriptFor = ({ id, hosts }: SiteOverview): Script => ({
  id,
  // By host, never by path: within a single-page application a path changes without a load.
  matches: patternsFor(hosts),
  js: [`sites/${id}.js`],
  runAt: 'document_start',
  allFrames: true,
  persistAcrossSessions: true,
});

/** `*.example.org` covers `example.org` itself in a match pattern. */
export const patternsFor = (hosts: readonly string[]): string[] =>
  hosts.map((host) => `https://${host}/*`);

/** The scripts that are not among `others`. */
const without = (scripts: readonly Script[], others: readonly Script[]): readonly Script[] =>
  scripts.filter((script) => !others.some((other) => isSame(other, script)));

const isSame = (one: Script, other: Script): boolean =>
  one.id === other.id &&
  one.matches?.toSorted().join() === other.matches?.toSorted().join() &&
  filesOf(one) === filesOf(other);

/** Browsers give paths back in their own ways. */
const filesOf = ({ js }: Script): string | undefined =>
  js?.map((path) => path.replace(/^.*?\/(?=sites\/)/, '')).join();
