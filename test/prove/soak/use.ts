/** What happens on a day of a period: pages that report, and notes that are made. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { declare } from '../../../src/core/declare.ts';
import type { Reminder } from '../../../src/core/reminder.ts';
import { eventually } from '../../e2e/browsers/deadline.ts';
import type { Scene } from '../../e2e/scene.ts';
import { buildOf, namesIn } from '../builds.ts';
import type { Subject } from '../row.ts';

/** Where somebody is, by the id of the site. */
export const PLACES: Readonly<Record<string, string>> = {
  x: 'https://x.com/home',
  facebook: 'https://www.facebook.com/',
  linkedin: 'https://www.linkedin.com/feed/',
  mastodon: 'https://mastodon.social/home',
};

export interface Tab {
  readonly site: string;
  readonly page: Page;
  readonly id: number;
}

export const openTabs = (scene: Scene): Promise<readonly Tab[]> =>
  Promise.all(
    Object.entries(PLACES).map(async ([site, url]) => {
      const page = await scene.open(url);
      return { site, page, id: await scene.tabId(page) };
    }),
  );

/** Runs in the extension's world of a page: each message is told as its script tells it, and waits for its answer. */
async function tell(site: string, count: number): Promise<void> {
  const { chrome } = globalThis;
  for (let left = count; left > 0; left -= 1)
    // The last one is that somebody writes.
    await chrome?.runtime?.sendMessage(
      left % 2 === 0 ? null : { site, surface: 'composer', how: 'focus' },
    );
}

/** As many as one call of the debugger may wait for. */
const AT_ONCE = 400;

/** Each tab reports over and over that somebody writes and that the page has moved on. @returns how often in all. */
export async function report(scene: Scene, tabs: readonly Tab[], count: number): Promise<number> {
  const each = Math.ceil(count / tabs.length);
  for (let told = 0; told < each; told += AT_ONCE) {
    const telling = tabs.map(
      ({ id, site }) =>
        `chrome.scripting.executeScript({ target: { tabId: ${id} }, func: ${String(tell)}, args: ['${site}', ${Math.min(AT_ONCE, each - told)}] })`,
    );
    await scene.evaluate(`Promise.all([${telling.join()}]).then(() => undefined)`);
  }
  return each * tabs.length;
}

/** The built file that others get something from by this name. */
export function chunkWith(subject: Subject, name: string): string {
  const found = namesIn(subject, 'chrome', 'chunks').find((file) =>
    readFileSync(`${buildOf(subject, 'chrome')}/${file}`, 'utf8').includes(` as ${name}`),
  );
  if (!found) throw new Error(`No built file gives “${name}”.`);
  return found;
}

/**
 * Notes of a day: the first as the popup makes it, which also erases what is too old; the others put into the log, all at
 * once: with a transaction for each the whole run took 269 s in place of 209 s.
 */
export async function makeNotes(
  scene: Scene,
  subject: Subject,
  { reminder, count, now }: { reminder: Reminder; count: number; now: number },
): Promise<void> {
  const notes = Array.from({ length: count - 1 }, () =>
    declare(reminder, reminder.advice, { id: crypto.randomUUID(), now }),
  );
  await scene.evaluate(`(async () => {
    const { makeNote } = await import('/${chunkWith(subject, 'makeNote')}');
    const { openLog } = await import('/${chunkWith(subject, 'openLog')}');
    const reminder = ${JSON.stringify(reminder)};
    await makeNote(() => undefined, reminder, reminder.advice);
    globalThis.log ??= openLog();
    await log.restore(${JSON.stringify(notes)});
  })()`);
}

/** Milliseconds. Longer than erasing takes, however busy the machine. */
const ERASING = 15_000;

/** Somebody looks at the log: whether what is too old on that day has gone after that. */
export async function lookAtLog(
  scene: Scene,
  { now, retention }: { readonly now: number; readonly retention: number },
): Promise<boolean> {
  const page = await scene.open('about:blank');
  await page.addInitScript(`Date.now = () => ${now}`);
  await page.goto(`chrome-extension://${scene.id}/log.html`);
  const oldest = new Date(now - retention).toISOString();
  const isErased = () =>
    scene.evaluate<boolean>(`(async () => {
      for await (const [first] of log.readInTurn()) return first.at >= '${oldest}';
      return true;
    })()`);
  try {
    return await eventually('old notes to be erased', isErased, ERASING).catch(() => false);
  } finally {
    await page.close();
  }
}
