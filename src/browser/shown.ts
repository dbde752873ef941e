/** What a popup is about, and what is known of that at once. */
import type { Outlook } from '../core/outlook.ts';
import type { Visit } from '../core/visit.ts';
import { browser } from './api.ts';
import { watchStorage } from './changes.ts';
import { outlookIn } from './outlook.ts';
import { pauseIn } from './pause.ts';
import { PREFIX } from './visits.ts';

export interface Shown {
  /** The id of the tab, or -1 where there is none. */
  readonly tab: number;
  /** The popup is in a tab of its own. */
  readonly isPage: boolean;
  /** What was kept of the tab just now. */
  readonly visit: Visit | undefined;
  /** Epoch milliseconds, or 0. */
  readonly pausedUntil: number;
  /** What can be said where there is no reminder, if that is known. */
  readonly outlook: Outlook | undefined;
}

/**
 * The tab that a popup is about: the active one. Where a browser shows the popup as a page of its own (Firefox on a
 * phone, or a user who opened it so), it is about the tab with the latest reminder. A popup can show nothing before it
 * knows this, so everything is asked at once.
 */
export async function readShown(): Promise<Shown> {
  const [own, [active], kept] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.storage.session.get(),
  ]);
  const visitOf = (tab: number) => kept[`${PREFIX}${tab}`] as Visit | undefined;
  const tab = own ? ((await latestOf(kept)) ?? own.id) : active?.id;
  return {
    tab: tab ?? -1,
    isPage: own !== undefined,
    visit: visitOf(tab ?? -1),
    pausedUntil: pauseIn(kept),
    outlook: outlookIn(kept, Date.now()),
  };
}

/** Tells, whenever it is asked, whether anything that `readShown` reads of session storage may have changed since now. */
export function watchShown(signal: AbortSignal): () => boolean {
  let hasChanged = false;
  watchStorage('session', () => (hasChanged = true), signal);
  return () => hasChanged;
}

/** Of the tabs for which a reminder stands, the one that was looked at last. */
async function latestOf(kept: Readonly<Record<string, unknown>>): Promise<number | undefined> {
  const reminded = (tab: number | undefined) =>
    Boolean((kept[`${PREFIX}${tab}`] as Visit | undefined)?.reminder);
  const known = (await browser.tabs.query({})).filter(({ id }) => reminded(id));
  return known.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}
