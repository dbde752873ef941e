/** Registration heals itself: whatever is lost on the way, by whomever, is there again at the next look. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually } from './browsers/deadline.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';

const { windows: _open, ...CLOSED } = DENMARK;
const OPEN = DENMARK;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: OPEN });
});
afterAll(() => scene.close());
beforeEach(async () => {
  await scene.setPolicy(OPEN);
  await eventually('every site to be served', async () => (await registered()) > 50);
});

const registered = () =>
  scene.evaluate<number>(
    'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)',
  );
/** Something that changes nothing about where a rule can speak, but makes the extension look. */
const lookAgain = () => scene.setPolicy({ ...OPEN, contactName: String(Math.random()) });

/** From now on, and until the worker is ended, a call of the browser's that it makes never comes back. */
async function stall(call: string): Promise<void> {
  const worker = await scene.worker();
  await worker.evaluate(`void (globalThis.stalled = false, ${call} = () => {
    globalThis.stalled = true;
    return new Promise(() => {});
  })`);
}
async function endWhenStalled(): Promise<void> {
  const worker = await scene.worker();
  await worker.until('globalThis.stalled');
  await scene.stopWorker();
}

test('scripts that somebody has unregistered are registered again', async () => {
  const all = await registered();
  await scene.evaluate('chrome.scripting.unregisterContentScripts()');
  await lookAgain();
  await expect.poll(registered).toBe(all);
});

test('a script that somebody has registered for other hosts is put right', async () => {
  await scene.evaluate(
    `chrome.scripting.updateContentScripts([{ id: 'x', matches: ['https://www.example.org/*'] }])`,
  );
  await lookAgain();
  const hosts = () =>
    scene.evaluate<readonly { matches: readonly string[] }[]>(
      `chrome.scripting.getRegisteredContentScripts({ ids: ['x'] })`,
    );
  await expect.poll(async () => (await hosts())[0]?.matches).toContain('https://x.com/*');
  expect((await hosts())[0]?.matches).not.toContain('https://www.example.org/*');
});

test('what the browser would not do is tried again, though nothing else happens', async () => {
  const clock = () =>
    scene.evaluate<number | undefined>(
      `chrome.alarms.get('next-change').then((alarm) => alarm?.scheduledTime)`,
    );
  const all = await registered();
  await scene.evaluate('chrome.scripting.unregisterContentScripts()');
  const worker = await scene.worker();
  await worker.evaluate(
    `void (chrome.scripting.getRegisteredContentScripts = () => Promise.reject(new Error('not now')))`,
  );
  const before = await scene.evaluate<number>('Date.now()');
  await lookAgain();
  await eventually(
    'it to be put off',
    async () => ((await clock()) ?? Infinity) < before + 600_000,
  );
  await scene.stopWorker();
  expect(await registered()).toBe(0);
  // A minute later.
  await scene.evaluate(`chrome.alarms.create('next-change', { when: Date.now() })`);
  await expect.poll(registered).toBe(all);
});

test.each([
  ['before anything is registered', 'chrome.scripting.registerContentScripts'],
  ['before the tabs that are open are served', 'chrome.scripting.executeScript'],
])('a worker that is ended %s leaves that to the next one', async (_, call) => {
  await scene.setPolicy(CLOSED);
  await expect.poll(registered).toBe(0);
  const page = await scene.open('https://x.com/compose/post');
  await stall(call);
  await scene.setPolicy(OPEN);
  await endWhenStalled();
  expect(await scene.badge(page)).toBe('');
  // Whatever it is that makes it start.
  await scene.worker();
  await scene.raised(page);
  await page.close();
});

test('a worker that is ended before open pages are silenced leaves that to the next one', async () => {
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  await stall('chrome.scripting.executeScript');
  await scene.setPolicy(CLOSED);
  await endWhenStalled();
  expect(await registered()).toBe(0);
  const tab = await scene.tabId(page);
  await scene.evaluate(
    `void (globalThis.heard = 0, chrome.runtime.onMessage.addListener((_, { tab }) => { if (tab?.id === ${tab}) heard += 1 }))`,
  );
  await scene.worker();
  await eventually('the page to be silenced', async () => {
    await scene.evaluate('heard = 0');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Post', exact: true }).click();
    // Messages of one page come in order.
    await scene.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: () => chrome.runtime.sendMessage('the last') })`,
    );
    return (await scene.evaluate('heard')) === 1;
  });
  await page.close();
});

test('looks that come at once are made one after the other, and leave what is wanted now', async () => {
  for (const policy of [CLOSED, OPEN, CLOSED, OPEN, CLOSED, OPEN]) {
    await scene.setPolicy(policy);
  }
  await expect.poll(registered).toBeGreaterThan(50);
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  await scene.setPolicy(CLOSED);
  await expect.poll(registered).toBe(0);
  await page.close();
});

test('packs are loaded and read once while the worker lives', async () => {
  await scene.stopWorker();
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  const worker = await scene.worker();
  await worker.evaluate(`void (globalThis.loaded = [], globalThis.fetch = new Proxy(fetch, {
    apply: (load, self, [what]) => (loaded.push(String(what)), Reflect.apply(load, self, [what])),
  }))`);
  await page.getByRole('link', { name: 'Settings' }).click();
  await scene.cleared(page);
  await page.getByRole('link', { name: 'Post', exact: true }).click();
  await scene.raised(page);
  expect(await worker.evaluate('loaded')).toEqual([]);
  await page.close();
});
