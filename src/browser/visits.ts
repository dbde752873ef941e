/** What is kept of each tab, in session storage: it survives the worker, and is gone with the browser. */
import { answer, isNoted } from '../core/answer.ts';
import type { Reminder } from '../core/reminder.ts';
import type { Visit } from '../core/visit.ts';
import { browser } from './api.ts';
import { showBadge } from './badge.ts';
import { hideBanner } from './banner.ts';
import { watchStorage } from './changes.ts';

export const PREFIX = 'visit.';
const keyOf = (tab: number): string => `${PREFIX}${tab}`;

export async function readVisit(tab: number): Promise<Visit | undefined> {
  return (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as Visit | undefined;
}

/**
 * What is kept of the tab of this window that was in front before the page that asks, `undefined` in it where nothing is;
 * `undefined` where there is no such tab.
 */
export async function readVisitBefore(): Promise<
  { readonly visit: Visit | undefined } | undefined
> {
  const own = await browser.tabs.getCurrent();
  const all = await browser.tabs.query({ currentWindow: true });
  const others = all.filter(({ id, url }) => id !== own?.id && !isOwnPage(url));
  const [last] = others.toSorted(
    (one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0),
  );
  return last?.id === undefined ? undefined : { visit: await readVisit(last.id) };
}

/** Of a page that is neither ours nor at a noticed site, the address is not known. */
const isOwnPage = (url: string | undefined): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Every tab that is at a noticed site. */
export async function tabsWithVisits(): Promise<readonly number[]> {
  const all = Object.keys(await browser.storage.session.get());
  return all.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
}

/** Changes what is kept of a tab, one change at a time, and shows it. `undefined`: nothing is kept any more. */
export async function replaceVisit(
  tab: number,
  change: (visit: Visit | undefined) => Visit | undefined | Promise<Visit | undefined>,
): Promise<{ readonly before: Visit | undefined; readonly after: Visit | undefined }> {
  const key = keyOf(tab);
  // A lock of the browser's, since the popup changes visits as well as the worker.
  return navigator.locks.request(key, async () => {
    const before = await readVisit(tab);
    const after = await change(before);
    if (after === before) return { before, after };
    if (after) await browser.storage.session.set({ [key]: after });
    else await browser.storage.session.remove(key);
    await showBadge(tab, after?.reminder ?? null);
    if (before?.banner && !after?.banner) await hideBanner(tab);
    return { before, after };
  });
}

/** Changes what is kept of a tab that is at a noticed site. */
export async function changeVisit(tab: number, change: (visit: Visit) => Visit): Promise<void> {
  await replaceVisit(tab, (visit) => visit && change(visit));
}

/** Marks a tab's reminder as answered, without a note. */
export const answerVisit = (tab: number): Promise<void> => changeVisit(tab, answer);

/**
 * Marks a tab's reminder as answered by the note that `make` adds, of which it gives the id. One reminder makes one note:
 * nobody else answers meanwhile, and where another popup has made a note of it, no other is made.
 */
export async function answerWithNote(
  tab: number,
  reminder: Reminder,
  make: () => Promise<string>,
): Promise<void> {
  await replaceVisit(tab, async (visit) => {
    if (visit && isNoted(visit, reminder)) return visit;
    const id = await make();
    return visit && answer(visit, id);
  });
}

export function watchVisit(
  tab: number,
  callback: (visit: Visit | undefined) => void,
  signal: AbortSignal,
): void {
  watchStorage(
    'session',
    (changes) => {
      const change = changes[keyOf(tab)];
      if (change) callback(change.newValue as Visit | undefined);
    },
    signal,
  );
}
