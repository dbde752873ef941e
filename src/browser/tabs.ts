import { matchesHost } from '../core/address.ts';
import { browser } from './api.ts';

/** Calls back when a tab is closed, or has come to a page of which nothing can be known (`host` is absent). */
export function onTabMoved(
  callback: (tab: number, host: string | undefined) => Promise<void>,
): void {
  browser.tabs.onRemoved.addListener((tab) => void callback(tab, undefined));
  browser.tabs.onUpdated.addListener((tab, { status }, { url }) => {
    if (status) void callback(tab, url && new URL(url).hostname);
  });
}

/** Whether a tab at `host` has left the site with these `hosts`. */
export const hasLeft = (hosts: readonly string[], host: string | undefined): boolean =>
  !host || !matchesHost(hosts, host);
