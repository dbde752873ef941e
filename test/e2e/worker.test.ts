/**
 * The browser may end the worker at any moment. No reminder is lost by that, and none comes twice: here it is ended
 * between every two steps, and in the middle of them, and what is kept of the tab is counted.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { aPack } from '../core/examples.ts';
import { eventually } from './browsers/deadline.ts';
import { type Locks, locksIn } from './locks.ts';
import { DEMO, openScene, type Scene } from './scene.ts';
import { letStand } from './stood.ts';

const THIRTY_DAYS = aPack({
  dataProtection: { controller: { en: 'The council' }, basis: { en: 'A law' }, retentionDays: 30 },
});

let scene: Scene;
let locks: Locks;
let page: Page;
let tab: number;
beforeAll(async () => {
  scene = await openScene({ policy: DEMO });
  locks = locksIn(scene);
});
afterAll(() => scene.close());
beforeEach(async () => {
  page = await scene.open('https://x.com/home');
  tab = await scene.tabId(page);
  // Every time that a reminder came to stand for the tab, or ceased to.
  await scene.evaluate(`void (globalThis.counted = [], globalThis.stands = false,
    chrome.storage.onChanged.addListener((changes, area) => {
      const change = area === 'session' && changes['visit.${tab}'];
      if (!change) return;
      const now = Boolean(change.newValue?.reminder);
      if (now !== stands) counted.push(now ? 'came' : 'went');
      stands = now;
    }))`);
});

const counted = () => scene.evaluate<readonly string[]>('counted');
const go = (name: string) => page.getByRole('link', { name, exact: true }).click();
const write = async () => {
  await page.locator('[role=textbox]').click();
  await page.keyboard.type('words');
};

/** From now on, and until it is ended, a call of the browser's that the worker makes never comes back. */
async function stall(call: string): Promise<void> {
  const worker = await scene.worker();
  await worker.evaluate(`void (globalThis.stalled = false, ${call} = () => {
    globalThis.stalled = true;
    return new Promise(() => {});
  })`);
}
const stalled = async () => {
  const worker = await scene.worker();
  await worker.until('globalThis.stalled');
};

test('ended between every two steps, it raises each reminder once and takes each away once', async () => {
  await scene.stopWorker();
  await write();
  await scene.raised(page);
  await scene.stopWorker();
  await page.keyboard.type('and more words');
  await scene.stopWorker();
  await go('Settings');
  await scene.cleared(page);
  await scene.stopWorker();
  await go('Post');
  await scene.raised(page);
  await scene.stopWorker();
  await page.goto('https://www.example.org/');
  await eventually('the visit to end', async () => !(await scene.visit(page)));
  expect(await counted()).toEqual(['came', 'went', 'came', 'went']);
  await page.close();
});

test('ended in the middle of raising a reminder, it raises that one all the same, and once', async () => {
  await locks.hold(`visit.${tab}`);
  await write();
  await locks.waitedFor(`visit.${tab}`);
  await scene.stopWorker();
  await locks.release(`visit.${tab}`);
  await scene.raised(page);
  await scene.fence();
  expect(await counted()).toEqual(['came']);
  await page.close();
});

test('ended several times in the middle, it raises the reminder once', async () => {
  await locks.hold(`visit.${tab}`);
  await write();
  for (let i = 0; i < 3; i += 1) {
    await locks.waitedFor(`visit.${tab}`);
    await scene.stopWorker();
  }
  await locks.release(`visit.${tab}`);
  await scene.raised(page);
  await scene.fence();
  expect(await counted()).toEqual(['came']);
  await page.close();
});

test('ended before the toolbar showed what is kept, it shows it', async () => {
  await stall('chrome.action.setBadgeText');
  await write();
  await stalled();
  expect((await scene.visit(page))?.reminder).toMatchObject({ surface: 'composer' });
  expect(await scene.badge(page)).toBe('');
  await scene.stopWorker();
  await scene.raised(page);
  expect(await counted()).toEqual(['came']);
  await page.close();
});

test('what the page has moved on from in the meantime is not raised any more', async () => {
  await locks.hold(`visit.${tab}`);
  await write();
  await locks.waitedFor(`visit.${tab}`);
  await go('Settings');
  await scene.stopWorker();
  await locks.release(`visit.${tab}`);
  await scene.silent(page);
  expect((await scene.visit(page))?.reminder ?? null).toBeNull();
  await page.close();
});

test('ended while a tab leaves its site, it forgets the tab when it starts again', async () => {
  await write();
  await scene.raised(page);
  await stall('chrome.storage.session.remove');
  await page.goto('https://www.example.org/');
  await stalled();
  await scene.stopWorker();
  expect(await scene.visit(page)).toBeDefined();
  await scene.fence();
  await eventually('the visit to be forgotten', async () => !(await scene.visit(page)));
  await page.close();
});

test('where a tab was before it came to its page takes nothing from that page', async () => {
  await write();
  await scene.raised(page);
  // As a worker hears it that has only just started: after what the page had to say.
  const worker = await scene.worker();
  await worker.evaluate(
    `void chrome.tabs.onUpdated.dispatch(${tab}, { status: 'loading' }, { id: ${tab}, status: 'loading' })`,
  );
  await scene.fence();
  expect(await counted()).toEqual(['came']);
  await page.close();
});

test('whenever it is ended, it raises one reminder', async () => {
  for (let i = 0; i < 12; i += 1) {
    await go('Settings');
    await eventually('the reminder to go', async () => !(await scene.visit(page))?.reminder);
    await scene.evaluate('void (counted.length = 0, stands = false)');
    await scene.stopWorker();
    // The two race: each time it is ended at another of its steps, or before it has started.
    await Promise.all([go('Post'), scene.stopWorker()]);
    await scene.raised(page);
    await scene.fence();
    expect(await counted()).toEqual(['came']);
  }
  await page.close();
});

test('a note that has grown too old goes by the clock, though nobody opens the log', async () => {
  /** Asks the database, as it is on the disk. */
  const inNotes = <T>(request: string) =>
    scene.evaluate<T>(`new Promise((done) => {
      const open = indexedDB.open('armslength');
      open.onsuccess = () => {
        const table = open.result.transaction('declarations', 'readwrite').objectStore('declarations');
        const asked = table.${request};
        asked.onsuccess = () => (open.result.close(), done(asked.result));
      };
    })`);
  const addNote = (id: string, at: string) => inNotes(`add(${JSON.stringify({ id, at })})`);
  const kept = () => inNotes<readonly string[]>('getAllKeys()');
  const alarms = () =>
    scene.evaluate<readonly string[]>(
      `chrome.alarms.getAll().then((all) => all.map(({ name }) => name))`,
    );
  // A page of the extension makes the log.
  const log = await scene.openOwn('log.html');
  await log.getByText('There are no notes').waitFor();
  await log.close();
  await addNote('new', new Date().toISOString());
  await addNote('old', '2020-01-01T10:00:00.000Z');
  expect(await alarms()).not.toContain('next-erasing');
  const erasing = `chrome.alarms.create('next-erasing', { when: Date.now() })`;
  await scene.setPolicy({ ...DEMO, retentionDays: 30 });
  await expect.poll(alarms).toContain('next-erasing');
  await scene.evaluate(erasing);
  // Asked for only now, it might be wrong.
  await expect.poll(alarms).toContain('next-erasing');
  expect(await kept()).toEqual(['new', 'old']);
  await letStand(scene.evaluate, 30);
  await scene.evaluate(erasing);
  await expect.poll(kept).toEqual(['new']);

  await addNote('older', '2020-01-01T10:00:00.000Z');
  await scene.evaluate(erasing);
  await expect.poll(kept).toEqual(['new']);
  // That of the next day.
  await expect.poll(alarms).toContain('next-erasing');

  await scene.setPolicy(DEMO);
  await expect.poll(alarms).not.toContain('next-erasing');

  // A pack may say it as well.
  await addNote('older still', '2020-01-01T10:00:00.000Z');
  await scene.setPolicy({ ...DEMO, inlinePack: JSON.stringify(THIRTY_DAYS) });
  await expect.poll(kept).toEqual(['new']);
  await expect.poll(alarms).toContain('next-erasing');
  await scene.setPolicy(DEMO);
  await expect.poll(alarms).not.toContain('next-erasing');
});
