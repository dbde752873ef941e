/** Where the browser lets the extension be, as far as it can be found out. */
import { isHost } from '../core/web-host.ts';
import { browser } from './api.ts';
import { patternsFor } from './registration.ts';

export interface HostsKept {
  /** Hosts that neither the build nor the user granted: no script of ours runs there. */
  readonly missing: readonly string[];
  /** How many open tabs the browser's own policy keeps every script of ours out of, while there is a host to be at. */
  readonly tabsKeptOut: number;
}

/**
 * What of the hosts `inReach` and of those `added` by an administrator was not granted, and whether anything open is kept
 * from us. That a grant is missing is certain, whether or not a rule can speak there now: it has to be known before. A grant
 * is no promise: a policy of the browser (`runtime_blocked_hosts`) can overrule it without a word, and
 * `permissions.contains` still says yes. So that is tried, with a script that does nothing, and only in tabs whose address
 * the browser does not show us: where it does, it lets us in, and nothing of ours is to run there for this. While nothing is
 * in reach, nothing is tried at all.
 */
export async function readHostsKept(
  inReach: readonly string[],
  added: readonly string[],
): Promise<HostsKept> {
  const hosts = [...new Set([...inReach, ...added])];
  const [granted, tabs] = await Promise.all([
    Promise.all(hosts.map(isGranted)),
    // A tab that is asleep or still loading would keep the answer waiting.
    browser.tabs.query({ discarded: false, status: 'complete' }),
  ]);
  const hidden = inReach.length > 0 ? tabs.filter(({ url }) => !url) : [];
  const tried = await Promise.all(hidden.map(({ id }) => isKeptOut(id)));
  return {
    missing: hosts.filter((_, at) => !granted[at]),
    tabsKeptOut: tried.filter(Boolean).length,
  };
}

async function isGranted(host: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: patternsFor([host]) });
  } catch {
    // What the browser takes for no host nobody can grant; of the others the answer is wanted all the same.
    return false;
  }
}

/**
 * Asks the user for hosts that are missing. Only in answer to a click, and so with nothing to wait for before: one that
 * the browser takes for no host would refuse them all, and is left out.
 */
export const askForHosts = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({
    origins: patternsFor(hosts.filter((host) => isHost(host.replace(/^\*\./, '')))),
  });

async function isKeptOut(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
    return false;
  } catch (error) {
    // Chromium's words; every other refusal is of a page that is none of ours anyway. Firefox gives no reason.
    return error instanceof Error && error.message.includes('ExtensionsSettings policy');
  }
}
