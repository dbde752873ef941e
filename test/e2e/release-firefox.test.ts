/**
 * A release published on servers of this machine, and the next one after it, taken up by a real Firefox ESR that has
 * nothing but the policy file of that release. The XPI is not signed, so Firefox is told to take it all the same, and to
 * take updates over plain http: what docs/release.md says of it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyKit } from '../../src/cli/release/policy-kit.ts';
import type { KeptPacks } from '../../src/core/kept-packs.ts';
import type { KeptPolicy } from '../../src/core/policy-state.ts';
import { aKeyPair, signedText } from '../core/signing.ts';
import { eventually, PATIENCE } from './browsers/deadline.ts';
import { type Firefox, launchFirefox } from './browsers/firefox.ts';
import { publish, type Published } from './browsers/published.ts';
import { type PackServer, serveWithNginx } from './places/nginx.ts';
import { type Places, servePlaces } from './places/serve.ts';
import { contentOf, publishSpoiled, SECOND } from './spoiled-packs.ts';

const BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
const PACK = 'https://packs.council.example/pack.jws';
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
let profile: string;
let firefox: Firefox;
/** Where packs are published. */
const AT = {
  address: PACK,
  publish: (contents: string) => packs.publish('pack.jws', contents),
};

/** Starts it with the policy file of the kit, in which this is the address of the XPI. */
const launch = (installUrl: string): Promise<Firefox> => {
  const { chromiumId: id, firefoxId, updateUrl } = published;
  const { files: kit } = policyKit({
    settings: SETTINGS,
    filled: true,
    browsers: ['firefox'],
    ids: { chrome: id, edge: id, firefox: firefoxId },
    installs: true,
    updateUrl,
    installUrl,
    language: 'en',
  });
  return launchFirefox({
    extension: BUILD,
    installedByPolicy: true,
    policyFile: Buffer.from(kit.get('policies.json') ?? []).toString(),
    profile,
    places,
    servers: [packs],
    preferences: {
      'xpinstall.signatures.required': false,
      'extensions.checkUpdateSecurity': false,
      'extensions.update.enabled': true,
      // Firefox would switch updates off where it is driven.
      'remote.prefs.recommended': false,
    },
  });
};

const kept = async <T>(name: string) =>
  (await firefox.evaluate<Record<string, T | undefined>>(`browser.storage.local.get('${name}')`))[
    name
  ];
const packInForce = async () => (await kept<KeptPacks>('packs'))?.addresses[PACK]?.files[0];
const version = () => firefox.evaluate<string>('browser.runtime.getManifest().version');
/** In the browser's own window: what its page of extensions does. */
async function inBrowser<T>(body: string): Promise<T> {
  const { contexts } = await firefox.bidi.send<{ contexts: readonly { context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const { result } = await firefox.bidi.send<{ result: { value: T } }>('script.evaluate', {
    expression: `(async () => { const { AddonManager, AddonManagerPrivate } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs'); ${body} })()`,
    awaitPromise: true,
    target: { context: contexts[0]?.context },
  });
  return result.value;
}
/** The rows of the log page, once there are any. */
async function notes(): Promise<string> {
  const log = await firefox.openOwn('log.html');
  const rows = `[...document.querySelectorAll('table')].find((one) => one.tHead?.textContent.includes('When'))?.tBodies[0].innerText`;
  await log.until(rows);
  const text = await log.evaluate<string>(rows);
  await log.close();
  return text;
}
const everything = async () => ({
  settings: (await kept<KeptPolicy>('policy'))?.raw,
  pack: await packInForce(),
  notes: await notes(),
});
let before: Awaited<ReturnType<typeof everything>>;

beforeAll(async () => {
  [published, packs, places, profile] = await Promise.all([
    publish(),
    serveWithNginx(),
    servePlaces(),
    mkdtemp(path.join(tmpdir(), 'armslength-profile-')),
  ]);
  await packs.publish('pack.jws', signedText(contentOf(1), key));
  firefox = await launch(published.installUrl);
});
afterAll(async () => {
  // Whatever did not come to be started is not there to be ended.
  await (firefox as Firefox | undefined)?.close();
  await Promise.all([published.close(), packs.stop(), places.close()]);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('with the policies.json of the kit, the XPI is installed, configured, and has its pack', async () => {
  await eventually(
    'the settings',
    async () => (await kept<KeptPolicy>('policy'))?.state === 'applied',
  );
  await eventually('the pack', packInForce);
  const tab = await firefox.open('https://x.com/compose/post');
  await eventually('a reminder', async () => (await firefox.badge(tab)) !== '');
  const popup = await firefox.popup();
  const button = `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Make a note')`;
  await popup.until(button);
  await popup.evaluate(`${button}.click()`);
  await popup.until(`document.documentElement.dataset.state === 'declared'`);
  await popup.close();
  expect((await packInForce())?.sequence).toBe(1);
});

test('a new pack is taken up, and none that is spoiled: the last good one stays in force, and the page says why', async () => {
  const status = await firefox.openOwn('log.html#status');
  const button = `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Check now')`;
  const checkNow = async () => {
    await status.until(button);
    await status.evaluate(`${button}.click()`);
  };
  const found = await publishSpoiled(status, checkNow, [key, strange], AT);
  expect(found.length).toBeGreaterThan(0);
  for (const { what, said } of found) expect(said, what).toContain(SECOND);
  await status.close();
  before = await everything();
  expect(before.settings).toEqual(SETTINGS);
});

test('the next version is taken up from updates.json while it runs', async () => {
  published.next('9.0.1');
  await inBrowser('await AddonManagerPrivate.backgroundUpdateCheck();');
  const now = `return (await AddonManager.getAddonByID('${published.firefoxId}')).version;`;
  await expect.poll(() => inBrowser<string>(now)).toBe('9.0.1');
  expect(published.requests()).toContain('/updates.json');
});

test('after a start it is still there, with settings, pack and notes as they were', async () => {
  await firefox.close();
  firefox = await launch(published.installUrl);
  expect(await version()).toBe('9.0.1');
  expect(await everything()).toEqual(before);
});

test('the one after that is taken up at a start, by its address in the policy', async () => {
  const { installUrl } = published.next('9.0.2');
  await firefox.close();
  firefox = await launch(installUrl);
  await eventually(
    'the version of the policy',
    async () => (await version().catch(() => '')) === '9.0.2',
    // It is fetched and installed while the browser is starting, beside whatever else the machine has to do.
    4 * PATIENCE,
  );
  expect(await everything()).toEqual(before);
}, 180_000);
