/**
 * A release published on servers of this machine, and the next one after it, taken up by a real Chromium that has nothing
 * but the policy file of that release. Nobody clicks to install or to update.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeptPacks } from '../../src/core/kept-packs.ts';
import type { KeptPolicy } from '../../src/core/policy-state.ts';
import { policyKit } from '../../src/cli/release/policy-kit.ts';
import { aKeyPair, signedText } from '../core/signing.ts';
import { eventually } from './browsers/deadline.ts';
import { launchManaged, type Managed } from './browsers/managed.ts';
import { publish, type Published } from './browsers/published.ts';
import type { Target } from './browsers/target.ts';
import { numberOf } from './from-outside.ts';
import { type PackServer, serveWithNginx } from './places/nginx.ts';
import { type Places, servePlaces } from './places/serve.ts';
import { BUILD } from './scene.ts';
import { contentOf, publishSpoiled, SECOND } from './spoiled-packs.ts';

const PACK = 'https://packs.council.example/pack.jws';
const NEXT = '9.0.1';
const BOX = '[role=textbox], textarea';
const [key, strange] = [await aKeyPair(), await aKeyPair()];
const SETTINGS = {
  municipality: 'Eksempelby Kommune',
  packs: [PACK],
  packKeys: [JSON.stringify(key.jwk)],
  language: 'en',
} as const;

let published: Published;
let packs: PackServer;
let places: Places;
let chromium: Managed;
let composer: Target;
/** Where packs are published. */
const AT = {
  address: PACK,
  publish: (contents: string) => packs.publish('pack.jws', contents),
};

const kept = <T>(name: string) =>
  chromium.evaluate<T | undefined>(
    `chrome.storage.local.get('${name}').then((all) => all['${name}'])`,
  );
const packInForce = async () => (await kept<KeptPacks>('packs'))?.addresses[PACK]?.files[0];
const version = () => chromium.evaluate<string>('chrome.runtime.getManifest().version');
/** What the toolbar shows for the tab at the composer. */
const badge = () =>
  chromium.evaluate<string>(
    `chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
  );
const raised = () => eventually('a reminder', async () => (await badge()) !== '');
/** Leaves the box at the composer and goes into it again. */
async function enter(): Promise<void> {
  await composer.evaluate(`document.querySelector('${BOX}').blur()`);
  await composer.evaluate(`document.querySelector('${BOX}').focus()`);
}
/** The rows of the log page, once there are any. */
async function notes(): Promise<string> {
  const log = await chromium.open(`chrome-extension://${published.chromiumId}/log.html`);
  const rows = `[...document.querySelectorAll('table')].find((one) => one.tHead?.textContent.includes('When'))?.tBodies[0].innerText`;
  await log.until(rows);
  const text = await log.evaluate<string>(rows);
  await log.close();
  return text;
}

/** What of the profile holds something of the extension: its notes, its settings and packs, those of the policy, its files. */
const HOLDS = ['Extensions', 'IndexedDB', 'Local Extension Settings', 'Managed Extension Settings'];
async function heldIn(profile: string): Promise<readonly string[]> {
  const files = await readdir(path.join(profile, 'Default'), { recursive: true });
  const held = files
    .map((file) => file.split(path.sep))
    .filter(([, name]) => name?.includes(published.chromiumId))
    .map(([place = '']) => place);
  return HOLDS.filter((place) => held.includes(place));
}

beforeAll(async () => {
  [published, packs, places] = await Promise.all([publish(), serveWithNginx(), servePlaces()]);
  await packs.publish('pack.jws', signedText(contentOf(1), key));
  const { chromiumId: id, firefoxId: firefox, updateUrl, installUrl } = published;
  const { files: kit } = policyKit({
    settings: SETTINGS,
    filled: true,
    browsers: ['chrome'],
    ids: { chrome: id, edge: id, firefox },
    installs: true,
    updateUrl,
    installUrl,
    language: 'en',
  });
  chromium = await launchManaged({
    policyFile: Buffer.from(kit.get('chrome.json') ?? []).toString(),
    id,
    places,
    servers: [packs],
  });
});
afterAll(async () => {
  // Whatever did not come to be started is not there to be ended.
  await (chromium as Managed | undefined)?.close();
  await Promise.all([published.close(), packs.stop(), places.close()]);
});

test('with the policy file of the kit, the CRX is installed, configured, and has its pack', async () => {
  const policy = await eventually('the settings', async () => {
    const one = await kept<KeptPolicy>('policy');
    return one?.state === 'applied' && one;
  });
  expect(policy.raw).toEqual(SETTINGS);
  await eventually('the pack', packInForce);
  composer = await chromium.open('https://x.com/compose/post');
  await raised();
});

test('the number that it shows is that of the build, though Chromium has written some of its files anew', async () => {
  const page = await chromium.open(`chrome-extension://${published.chromiumId}/log.html#check`);
  await page.until(`document.querySelector('[data-number]')`);
  const number = await page.evaluate(`document.querySelector('[data-number]').innerText`);
  await page.close();
  expect(number).toBe(numberOf(BUILD));
});

test('a note is made', async () => {
  const popup = await chromium.popup();
  await popup.click('button', 'Make a note');
  await popup.until(`document.documentElement.dataset.state === 'declared'`);
  await popup.close();
  expect(await notes()).not.toBe('');
});

test('a new pack is taken up, and none that is spoiled: the last good one stays in force, and the page says why', async () => {
  const status = await chromium.open(`chrome-extension://${published.chromiumId}/log.html#status`);
  const found = await publishSpoiled(
    status,
    () => status.click('button', 'Check now'),
    [key, strange],
    AT,
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { what, said } of found) expect(said, what).toContain(SECOND);
  await status.close();
});

test('the next version is taken up, with settings, pack and notes as they were', async () => {
  const before = await Promise.all([kept('policy'), kept('packs'), notes()]);
  published.next(NEXT);
  await chromium.lookForUpdates();
  await eventually('the next version', async () => (await version()) === NEXT);
  expect(await kept<KeptPolicy>('policy')).toEqual(before[0]);
  expect(await packInForce()).toMatchObject({ id: 'fetched', sequence: 2 });
  expect(await notes()).toBe(before[2]);
});

test('the page that was open all the time is served by the new version, and nothing is thrown in it', async () => {
  await enter();
  await raised();
  expect(chromium.complaints).toEqual([]);
});

test('when the policy goes, so does the extension, and the script that is left in the open page falls silent', async () => {
  // A running worker is how the browser shows that the extension is there.
  await chromium.evaluate(`chrome.runtime.getManifest()`);
  const before = await heldIn(chromium.profile);
  expect(before).toEqual(HOLDS);
  await chromium.takeAway();
  await enter();
  await enter();
  expect(chromium.complaints).toEqual([]);
  await eventually(
    'its notes, settings and packs to be gone',
    async () => (await heldIn(chromium.profile)).length === 0,
  );
});
