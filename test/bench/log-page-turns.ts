/** What is done with the log page, and how long it takes. Times are milliseconds by the clock of the page. */
import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from '../e2e/browsers/chromium.ts';

/** From the beginning of the navigation. */
export interface Opened {
  readonly shown: number;
  readonly usable: number;
  readonly read: number;
}

/** Milliseconds. */
const BETWEEN_LOOKS = 250;
const PAGE = 'log.html';
const ROWS = 'tbody tr';
/** On the note that is searched for, and on no other. */
const RARE = 'citizens';

/** Puts so many notes into the log, two for each quarter of an hour. */
export async function fill(browser: Chromium, count: number): Promise<void> {
  const page = await browser.openOwn(PAGE);
  await page.getByText('There are no notes').waitFor();
  await page.evaluate(
    async ([most, rare]) => {
      const asked = indexedDB.open('armslength');
      const database = await new Promise<IDBDatabase>((done) => {
        asked.addEventListener('success', () => done(asked.result));
      });
      const work = database.transaction('declarations', 'readwrite');
      const surfaces = ['composer', 'call', 'ads'];
      const categories = ['council_work', 'private', 'campaign_own', null];
      for (let number = 0; number < most; number += 1) {
        const at = Math.floor(Date.now() / 900_000 - number / 2) * 900_000;
        work.objectStore('declarations').add({
          id: crypto.randomUUID(),
          at: new Date(at).toISOString(),
          surface: surfaces[number % surfaces.length],
          category: number === most - 10 ? rare : categories[number % categories.length],
          answers: { purpose: 'council-work' },
          outcome: 'fine',
          rule: 'member-council-work',
          pack: 'dk-2021-05@1.0.0',
          window: number % 2 ? 'kommunalvalg' : null,
        });
      }
      await new Promise((done) => work.addEventListener('complete', done));
      database.close();
    },
    [count, RARE] as const,
  );
  await page.close();
}

/** Opens the page, presses “Show older notes” as soon as that is there, and waits until all notes have been read. */
export async function open(browser: Chromium): Promise<Opened> {
  const page = await browser.context.newPage();
  await page.addInitScript((rows) => {
    const times: Record<string, number> = {};
    Object.assign(globalThis, { times });
    const look = () => {
      const count = document.querySelectorAll(rows).length;
      if (count > 0 && !times['shown']) {
        times['shown'] = performance.now();
        // “Show older notes” is the only button that stands right behind the table.
        document.querySelector<HTMLElement>('table + button')?.click();
      }
      if (count >= 100) times['usable'] ??= performance.now();
      // What needs the whole log can be pressed.
      const isWhole = document.querySelectorAll('.row-ways button:disabled').length === 0;
      if (times['usable'] && isWhole) times['read'] ??= performance.now();
    };
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
    });
  }, ROWS);
  await page.goto(`chrome-extension://${browser.id}/${PAGE}`);
  const times = await page.waitForFunction(() => {
    const found: unknown = Reflect.get(globalThis, 'times');
    return typeof found === 'object' && found !== null && 'read' in found && found;
  });
  const opened = (await times.jsonValue()) as unknown as Opened;
  await page.close();
  return opened;
}

/** Searches for the same note again and again, from the key that is pressed until it is shown. */
export async function find(browser: Chromium, rounds: number): Promise<readonly number[]> {
  const page = await ready(browser);
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [word, rows] of [
      [RARE, 1],
      ['', 50],
    ] as const) {
      const time = await page.evaluate(
        ([typed, wanted, of]) =>
          new Promise<number>((done) => {
            const input = document.querySelector<HTMLInputElement>('input[type=search]');
            if (!input) throw new Error('There is nothing to search with.');
            const seen = new MutationObserver(() => {
              if (document.querySelectorAll(of).length !== wanted) return;
              seen.disconnect();
              done(performance.now() - start);
            });
            seen.observe(document.body, { subtree: true, childList: true });
            input.value = typed;
            const start = performance.now();
            input.dispatchEvent(new Event('input', { bubbles: true }));
          }),
        [word, rows, ROWS] as const,
      );
      if (word) taken.push(time);
    }
  }
  await page.close();
  return taken;
}

/** Exports the log, and looks at the memory of the page meanwhile. Bytes. */
export async function exportAndWatch(browser: Chromium) {
  const page = await ready(browser);
  const session = await browser.context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const before = await heapOf(session);
  const download = page.waitForEvent('download', { timeout: 0 });
  await page.getByRole('button', { name: 'Export as JSON' }).click();
  let most = before;
  const over = download.then(() => true);
  while (!(await Promise.race([over, setTimeout(BETWEEN_LOOKS, false)]))) {
    // What has been left lying is no part of it.
    await session.send('HeapProfiler.collectGarbage');
    most = Math.max(most, await heapOf(session));
  }
  const { size } = await stat(await (await download).path());
  await page.close();
  return { before, added: most - before, bytes: size };
}

export async function erase(browser: Chromium): Promise<void> {
  const page = await ready(browser);
  await page.evaluate(() => indexedDB.deleteDatabase('armslength'));
  await page.close();
}

async function ready(browser: Chromium): Promise<Page> {
  const page = await browser.openOwn(PAGE);
  await page.getByRole('button', { name: 'Make a statement to print', disabled: false }).waitFor();
  return page;
}

async function heapOf(session: CDPSession): Promise<number> {
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
