/** Point 6: absent unless needed. Scripts are registered while a rule can speak, and unregistered when none can. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { readSites } from '../../src/cli/rules.ts';
import { eventually } from './browsers/deadline.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';

const { windows: _open, ...CLOSED } = DENMARK;
const OPEN = DENMARK;
/** Every site that has a host without an administrator's help. */
const EVERYWHERE = readSites()
  .filter(({ hosts }) => hosts.length > 0)
  .map(({ id }) => id)
  .toSorted();

const CALLS = [
  'bluejeans',
  'chime',
  'discord',
  'element-call',
  'facebook',
  'facetime',
  'gather',
  'google-meet',
  'gotomeeting',
  'instagram',
  'jitsi',
  'lifesize',
  'livekit-meet',
  'livestorm',
  'luma',
  'messenger',
  'nhn',
  'proton-meet',
  'ringcentral',
  'riverside',
  'signal-call',
  'skype',
  'skype-for-business',
  'slack',
  'starleaf',
  'streamyard',
  'teams',
  'teamviewer-meeting',
  'telegram',
  'vdx',
  'vimeo',
  'vk',
  'webex',
  'whatsapp',
  'whereby',
  'zoho-meeting',
  'zoom',
];

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: CLOSED });
});
afterAll(() => scene.close());
beforeEach(async () => {
  await scene.setPolicy(CLOSED);
  await eventually('every script to go', async () => (await registered()).length === 0);
});

const registered = async () =>
  (await scene.evaluate<{ id: string }[]>('chrome.scripting.getRegisteredContentScripts()'))
    .map(({ id }) => id)
    .toSorted();

/** Whether our script runs in the page, as the browser's debugger sees it. */
async function isPresent(page: Page): Promise<boolean> {
  const session = await scene.context.newCDPSession(page);
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
  await session.send('Runtime.enable');
  await session.detach();
  return origins.some((origin) => origin.startsWith(`chrome-extension://${scene.id}`));
}

/** From now on keeps what our script in the page reports; gives all that it has reported so far. */
async function listenTo(page: Page): Promise<() => Promise<readonly unknown[]>> {
  const tab = await scene.tabId(page);
  // A report goes to every page of the extension, so also to the one that is looked out of here.
  await scene.evaluate(
    `globalThis.heard = [], chrome.runtime.onMessage.addListener((seen, { tab }) => { if (tab?.id === ${tab}) heard.push(seen) })`,
  );
  return async () => {
    // Messages of one page come in order: when this one has come, so have all before it.
    await scene.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: () => chrome.runtime.sendMessage('the last') })`,
    );
    const heard = await scene.evaluate<readonly unknown[]>('heard');
    expect(heard.at(-1)).toBe('the last');
    return heard.slice(0, -1);
  };
}

test('outside every window nothing is registered and nothing is injected', async () => {
  const page = await scene.open('https://x.com/compose/post');
  await page.locator('[role=textbox]').click();
  expect(await isPresent(page)).toBe(false);
  expect(await scene.badge(page)).toBe('');
  await page.close();
});

test('opening a window through policy registers every site without a restart, and serves open tabs', async () => {
  const page = await scene.open('https://x.com/compose/post');
  await scene.setPolicy(OPEN);
  await expect.poll(registered).toEqual(EVERYWHERE);
  await scene.raised(page);
  const next = await scene.open('https://mastodon.social/home');
  expect(await isPresent(next)).toBe(true);
  await next.close();
  await page.close();
});

test('a page of no site does not even start the worker', async () => {
  await scene.setPolicy(OPEN);
  await expect.poll(registered).toEqual(EVERYWHERE);
  const browser = await scene.context.browser()?.newBrowserCDPSession();
  const isRunning = async () => {
    const { targetInfos } = (await browser?.send('Target.getTargets')) ?? { targetInfos: [] };
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(scene.id));
  };
  const noticed = await scene.open('https://x.com/compose/post');
  await scene.raised(noticed);
  await noticed.close();
  const visits = `chrome.storage.session.get().then((all) => Object.keys(all).filter((key) => key.startsWith('visit.')))`;
  await expect.poll(() => scene.evaluate(visits)).toEqual([]);
  await scene.stopWorker();
  const page = await scene.context.newPage();
  await page.goto('https://www.example.org/');
  await page.goto('https://www.example.com/');
  expect(await isRunning()).toBe(false);
  // Where a rule can speak it is there again at once.
  await page.goto('https://x.com/compose/post');
  await expect.poll(isRunning).toBe(true);
  await page.close();
});

test('a host that no site names never gets a script', async () => {
  await scene.setPolicy(OPEN);
  await expect.poll(registered).toEqual(EVERYWHERE);
  const page = await scene.open('https://www.example.org/');
  expect(await isPresent(page)).toBe(false);
  await page.close();
});

test('closing the window takes the reminder away, silences open pages, and leaves the next page alone', async () => {
  await scene.setPolicy(OPEN);
  await expect.poll(registered).toEqual(EVERYWHERE);
  const page = await scene.open('https://x.com/home');
  await page.locator('[role=textbox]').click();
  await scene.raised(page);
  await scene.setPolicy(CLOSED);
  await scene.cleared(page);
  await expect.poll(registered).toEqual([]);
  const reported = await listenTo(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'Post', exact: true }).click();
  await page.locator('[role=dialog] [role=textbox]').click();
  await page.keyboard.type('words');
  expect(await reported()).toEqual([]);
  const next = await scene.open('https://x.com/compose/post');
  expect(await isPresent(next)).toBe(false);
  expect([await scene.badge(page), await scene.badge(next)]).toEqual(['', '']);
  await next.close();
  await page.close();
});

test('a window opens and closes by the clock, without anybody doing anything', async () => {
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  await scene.setPolicy({ ...CLOSED, windows: [`${inSeconds(5)}/${inSeconds(9000)} Soon`] });
  await expect.poll(registered).toEqual(EVERYWHERE);
  await scene.setPolicy({ ...CLOSED, windows: [`${inSeconds(-9000)}/${inSeconds(5)} Until soon`] });
  await expect.poll(registered).toEqual([]);
});

test('a host that the browser will not take keeps out no other site', async () => {
  const page = await scene.open('https://x.com/compose/post');
  // A name that ends in a number has to be an IPv4 address, and this one is none.
  await scene.setPolicy({ ...OPEN, extraHosts: ['mastodon:social.0x1'] });
  await expect.poll(registered).toEqual(EVERYWHERE.filter((id) => id !== 'mastodon'));
  await scene.raised(page);
  await page.close();
  await scene.setPolicy(OPEN);
  await expect.poll(registered).toEqual(EVERYWHERE);
});

test('a rule that speaks of calls alone is present at calls alone', async () => {
  await scene.setPolicy({ ...OPEN, surfaces: ['call'] });
  await expect.poll(registered).toEqual(CALLS);
});

test('a bad setting is reported by name while the others apply', async () => {
  await scene.setPolicy({
    ...OPEN,
    language: 'da',
    windows: ['nonsense', ...OPEN.windows],
    contactUrl: 'ftp://x',
  });
  await expect.poll(registered).toEqual(EVERYWHERE);
  const status = await scene.openOwn('log.html#status');
  const text = () => status.locator('body').innerText();
  await expect.poll(text).toContain('windows.0');
  expect(await text()).toContain('contactUrl');
  await status.close();
});

const unreached = (status: Page) =>
  status
    .getByRole('heading', { name: 'Addresses that are not reached' })
    .locator('..')
    .getByRole('listitem');

test.each([
  ['while a rule can speak there', OPEN, EVERYWHERE],
  ['before any period', CLOSED, []],
])('the status names a host that nobody granted, %s', async (_, policy, present) => {
  await scene.setPolicy({ ...policy, extraHosts: ['mastodon:social.example'] });
  await expect.poll(registered).toEqual(present);
  const status = await scene.openOwn('log.html#status');
  await status.getByText('Addresses that are not reached').waitFor();
  expect(await unreached(status).allInnerTexts()).toEqual(['social.example']);
  expect(await status.getByRole('button', { name: 'Allow these addresses' }).count()).toBe(1);
  const row = status.getByRole('row').filter({ hasText: 'extraHosts' }).first();
  expect(await row.innerText()).toContain('Not in force: mastodon:social.example');
  await status.close();
});

test('a host that the browser takes for none keeps no other from being told', async () => {
  const extraHosts = ['mastodon:social.0x1', 'jitsi:meet.council.example'];
  await scene.setPolicy({ ...CLOSED, extraHosts });
  const status = await scene.openOwn('log.html#status');
  await status.getByText('Addresses that are not reached').waitFor();
  const told = await unreached(status).allInnerTexts();
  expect(told.toSorted()).toEqual(['meet.council.example', 'social.0x1']);
  await status.close();
});

test('the status says that a policy of the browser keeps an open tab away, which a grant does not tell', async () => {
  const other = await openScene({
    policy: OPEN,
    browserPolicy: {
      ExtensionSettings: { '*': { runtime_blocked_hosts: ['*://*.facebook.com'] } },
    },
  });
  const page = await other.open('https://www.facebook.com/');
  const granted = await other.evaluate(
    `chrome.permissions.contains({ origins: ['https://www.facebook.com/*'] })`,
  );
  expect(granted).toBe(true);
  const status = await other.openOwn('log.html#status');
  await status.getByText('keeps from this extension: 1.').waitFor();
  await page.close();
  await other.close();
});
