import { matchesHost } from '../core/address.ts';
import { browser } from './api.ts';

type Listener<Event extends { addListener(callback: never): void }> = Parameters<
  Event['addListener']
>[0];

let listeners:
  | {
      updated: Listener<typeof browser.tabs.onUpdated>;
      removed: Listener<typeof browser.tabs.onRemoved>;
      replaced: Listener<typeof browser.tabs.onReplaced>;
    }
  | undefined;

/**
 * Calls back with `moved` when a tab loads a page; which one, a later `whereIs` tells best. With `closed` when it is closed.
 * With `renamed` when it goes by another number, as in Chromium when it has been put to sleep.
 */
export function onTabMoved(
  moved: (tab: number) => Promise<void>,
  closed: (tab: number) => Promise<void>,
  renamed: (tab: number, before: number) => Promise<void>,
): void {
  listeners = {
    updated: (tab, { status }) => {
      if (status) void moved(tab);
    },
    removed: (tab) => void closed(tab),
    replaced: (tab, before) => void renamed(tab, before),
  };
  // At once, or the event that has started this worker would be lost.
  attendTabs(true);
}

/**
 * Goes on listening to pages that load and tabs that close, or stops. As long as anybody listens, the browser starts the
 * worker for every page of every tab; while no tab is at a noticed site there is nothing to hear.
 */
export function attendTabs(needed: boolean): void {
  if (!listeners) return;
  const { onUpdated, onRemoved, onReplaced } = browser.tabs;
  const how = needed ? 'addListener' : 'removeListener';
  onUpdated[how](listeners.updated);
  onRemoved[how](listeners.removed);
  onReplaced[how](listeners.replaced);
}

/** Where a tab is. */
export interface Whereabouts {
  /** The host that it shows. Absent: there is no such tab, or nothing can be known of its page. */
  readonly host: string | undefined;
  /** It is on its way. Firefox tells no address then if another process is to draw the next page, be it of the same site. */
  readonly loading: boolean;
}

export async function whereIs(tab: number): Promise<Whereabouts> {
  // Both browsers reject where there is no such tab.
  const found = await browser.tabs.get(tab).catch(() => null);
  return {
    host: found?.url && new URL(found.url).hostname,
    loading: found?.status === 'loading',
  };
}

/** Whether a tab has left the site with these `hosts`. On its way to a page of which nothing is known, it has not arrived. */
export const hasLeft = (hosts: readonly string[], { host, loading }: Whereabouts): boolean =>
  host ? !matchesHost(hosts, host) : !loading;
