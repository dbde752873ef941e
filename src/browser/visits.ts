/** What is kept of each tab, in session storage: it survives the worker, and is gone with the browser. */
import { answer } from '../core/answer.ts';
import type { Visit } from '../core/visit.ts';
import { browser } from './api.ts';
import { showBadge } from './badge.ts';
import { hideBanner } from './banner.ts';
import { watchStorage } from './changes.ts';

const PREFIX = 'visit.';
const keyOf = (tab: number): string => `${PREFIX}${tab}`;

export async function readVisit(tab: number): Promise<Visit | undefined> {
  return (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)] as Visit | undefined;
}

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

/** Marks a tab's reminder as answered; `declaration` is the id of the note, if one was made. */
export const answerVisit = (tab: number, declaration?: string): Promise<void> =>
  changeVisit(tab, (visit) => answer(visit, declaration));

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

/** Whether this page is in a tab of its own, as a popup can be. */
export const isPage = async (): Promise<boolean> => Boolean(await browser.tabs.getCurrent());

/**
 * The tab that a popup is about: the active one. Where a browser shows the popup as a page of its own (Firefox on a
 * phone, or a user who opened it so), it is about the tab with the latest reminder.
 */
export async function shownTab(): Promise<number | undefined> {
  const own = await browser.tabs.getCurrent();
  if (!own) return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  const visited = await Promise.all(
    (await tabsWithVisits()).map(async (tab) => ({ tab, visit: await readVisit(tab) })),
  );
  const standing = visited.filter(({ visit }) => visit?.reminder);
  const known = await browser.tabs.query({});
  const seenAt = (tab: number) => known.find(({ id }) => id === tab)?.lastAccessed ?? 0;
  return standing.toSorted((a, b) => seenAt(b.tab) - seenAt(a.tab))[0]?.tab ?? own.id;
}
