/** Being present only where a rule can speak: scripts are registered for those sites, and for no others. */
import type { SiteOverview } from '../core/site-schema.ts';
import { browser, type Scripting } from './api.ts';

type Script = Scripting.RegisteredContentScript;

/** Registers what is wanted, unregisters the rest, and serves the tabs that are already open. One run at a time. */
export const register = (wanted: readonly SiteOverview[]): Promise<void> =>
  navigator.locks.request('registration', async () => {
    const registered = await browser.scripting.getRegisteredContentScripts();
    const scripts = wanted.map(scriptFor);
    const gone = registered.filter(({ id }) => !scripts.some((script) => script.id === id));
    const fresh = scripts.filter((script) => !registered.some((known) => isSame(known, script)));
    const stale = fresh.filter(({ id }) => registered.some((known) => known.id === id));
    const ids = [...gone, ...stale].map(({ id }) => id);
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    const served = await Promise.all(fresh.map(add));
    await Promise.all([
      ...gone.map(silence),
      ...served.map((script) => script && serveOpenTabs(script)),
    ]);
  });

/** Forgets what is registered, so that the next `register` serves every open tab anew. */
export const unregister = (): Promise<void> =>
  navigator.locks.request('registration', () => browser.scripting.unregisterContentScripts());

/** One by one: a host that the browser will not take, from a policy's `extraHosts`, may not keep out the other sites. */
async function add(script: Script): Promise<Script | null> {
  try {
    await browser.scripting.registerContentScripts([script]);
    return script;
  } catch (error) {
    console.warn(`The browser did not register ${script.id}.`, error);
    return null;
  }
}

const scriptFor = ({ id, hosts }: SiteOverview): Script => ({
  id,
  // By host, never by path: within a single-page application a path changes without a load.
  matches: patternsFor(hosts),
  js: [`sites/${id}.js`, 'page.js'],
  runAt: 'document_start',
  allFrames: true,
  persistAcrossSessions: true,
});

/** `*.example.org` covers `example.org` itself in a match pattern. */
export const patternsFor = (hosts: readonly string[]): string[] =>
  hosts.map((host) => `https://${host}/*`);

const isSame = (known: Script, script: Script): boolean =>
  known.id === script.id &&
  known.matches?.toSorted().join() === script.matches?.toSorted().join() &&
  known.js?.map((path) => path.replace(/^.*?\/(?=sites\/|page\.js)/, '')).join() ===
    script.js?.join();

async function serveOpenTabs({ matches, js }: Script): Promise<void> {
  await inOpenTabs(matches, (tabId) =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: js ?? [] }),
  );
}

async function silence({ matches }: Script): Promise<void> {
  await inOpenTabs(matches, (tabId) =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => globalThis.armslength?.stop?.(),
    }),
  );
}

async function inOpenTabs(
  matches: Script['matches'],
  act: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches ?? [] });
  // A tab that is asleep, still loading or showing an error page takes no script now: its next page does. What the
  // browser says about it is not written down, since that may name the page.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [act(id)])));
}
