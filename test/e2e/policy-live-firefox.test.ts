/**
 * Real policy files that are changed under a running Firefox, which installed the extension by itself. It reads them when
 * it starts, and only then: docs/admin/firefox.md says so.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { extensionSettingsIn, PLACEHOLDERS } from '../../src/cli/policy/deployment.ts';
import { FIREFOX_ID } from '../../src/cli/identity.ts';
import type { KeptPolicy } from '../../src/core/policy-state.ts';
import { eventually } from './browsers/deadline.ts';
import type { Tab } from './browsers/firefox-tab.ts';
import { type Firefox, launchFirefox } from './browsers/firefox.ts';
import { publish, type Published } from './browsers/published.ts';
import { type Places, servePlaces } from './places/serve.ts';

const BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
const SETTINGS = {
  language: 'en',
  packs: ['builtin:demo'],
  role: 'official',
  municipality: 'Eksempelby Kommune',
};

// Most of these start the browser several times, which on a busy machine takes a quarter of a minute each.
vi.setConfig({ testTimeout: 300_000 });

let published: Published;
let places: Places;
let profile: string;
let firefox: Firefox;
/** The status page, open all the time. */
let status: Tab;

/** A policies.json that installs the extension, with these settings or none. */
const fileWith = (settings: object | undefined) =>
  JSON.stringify({
    policies: {
      ...extensionSettingsIn('firefox', {
        settings: {},
        filled: true,
        browsers: ['firefox'],
        installs: true,
        ids: { chrome: '', edge: '', firefox: FIREFOX_ID },
        ...PLACEHOLDERS,
        installUrl: published.installUrl,
        language: 'en',
      }),
      ...(settings && { '3rdparty': { Extensions: { [FIREFOX_ID]: settings } } }),
    },
  });
/** Starts it, after it was ended if it was there, with this policy file. */
async function start(policyFile: string): Promise<void> {
  await (firefox as Firefox | undefined)?.close();
  firefox = await launchFirefox({
    extension: BUILD,
    installedByPolicy: true,
    policyFile,
    profile,
    places,
    // This XPI is not signed by Mozilla, as a municipality's would be, and has its updates from plain http.
    preferences: {
      'xpinstall.signatures.required': false,
      'extensions.checkUpdateSecurity': false,
    },
  });
  status = await firefox.openOwn('log.html#status');
}
const kept = () =>
  firefox.evaluate<KeptPolicy | undefined>(
    `browser.storage.local.get('policy').then(({ policy }) => policy)`,
  );
const inForce = (state: KeptPolicy['state'], raw: object) =>
  eventually(`the settings to be ${state}`, async () => {
    const policy = await kept();
    if (policy?.state !== state) return false;
    expect(policy.raw).toEqual(raw);
    return true;
  });
const says = (text: string) =>
  status.until(`document.body.innerText.includes(${JSON.stringify(text)})`);
const row = (name: string) =>
  status.evaluate<readonly string[]>(
    `[...document.querySelectorAll('tr')].filter((row) => row.cells[0].querySelector('code')?.innerText === '${name}').flatMap((row) => [...row.cells].slice(1).map(({ innerText }) => innerText))`,
  );

beforeAll(async () => {
  [published, places, profile] = await Promise.all([
    publish(),
    servePlaces(),
    mkdtemp(path.join(tmpdir(), 'armslength-profile-')),
  ]);
  await start(fileWith(undefined));
});
afterAll(async () => {
  // Whatever did not come to be started is not there to be ended.
  await (firefox as Firefox | undefined)?.close();
  await Promise.all([published.close(), places.close()]);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('before settings have come it is not known what they are', async () => {
  await inForce('unknown', {});
  await says('Their settings have not arrived yet.');
  await expect.poll(() => row('role')).toEqual(['', '', 'Not arrived yet']);
});

test('settings that come are in force at the next start, each told with whose it is', async () => {
  await start(fileWith(SETTINGS));
  await inForce('applied', SETTINGS);
  await says('An administrator’s settings are in force.');
  await expect
    .poll(() => row('role'))
    .toEqual(['Civil servant official', 'the administrator', 'In force']);
  await expect
    .poll(() => row('notice'))
    .toEqual(['A dot at the button of the extension badge', 'default', 'Not set']);
});

test('whatever becomes of the file while it runs, the settings that it started with stay', async () => {
  const tab = await firefox.open('https://x.com/compose/post');
  await eventually('a reminder', async () => (await firefox.badge(tab)) !== '');
  for (const change of [
    fileWith({ ...SETTINGS, role: 'councillor' }),
    '{ "policies": ',
    undefined,
  ]) {
    await (change === undefined ? firefox.folder?.remove() : firefox.folder?.write(change));
    // Firefox would have looked by then, if it did.
    await pause(3000);
    expect(await firefox.evaluate('browser.storage.managed.get()')).toEqual(SETTINGS);
    expect(await kept()).toEqual({ state: 'applied', raw: SETTINGS });
    expect(await firefox.badge(tab)).not.toBe('');
  }
});

test('at the next start what has changed is new, and what was taken out is gone', async () => {
  const { municipality: _, ...without } = SETTINGS;
  await start(fileWith({ ...without, role: 'councillor' }));
  await inForce('applied', { ...without, role: 'councillor' });
  await expect
    .poll(() => row('municipality'))
    .toEqual(['Eksempelby (fictional)', 'the rule pack', 'In force']);
});

test('each that does not fit is told by its name, and all the others are in force', async () => {
  // Firefox hands over whatever was typed, of whichever type.
  const bad = { notice: 7, retentionDays: '30', rôle: 'official', surfaces: ['call', 'wall'] };
  await start(fileWith({ ...SETTINGS, ...bad }));
  await inForce('applied', { ...SETTINGS, ...bad });
  await says('Settings that do not apply');
  for (const name of ['notice', 'retentionDays', 'rôle']) {
    await expect.poll(async () => (await row(name))[2]).toContain('Left out');
  }
  await expect.poll(async () => (await row('surfaces'))[2]).toContain('In force in part');
  await expect
    .poll(() => row('role'))
    .toEqual(['Civil servant official', 'the administrator', 'In force']);
});

test('settings that are gone at a start are lost, and the last ones stay in force', async () => {
  await start(fileWith(SETTINGS));
  await inForce('applied', SETTINGS);
  await start(fileWith(undefined));
  await inForce('lost', SETTINGS);
  await says('The last ones stay in force.');
  await expect
    .poll(() => row('role'))
    .toEqual(['Civil servant official', 'the administrator', 'In force']);
  const tab = await firefox.open('https://x.com/compose/post');
  await eventually('a reminder', async () => (await firefox.badge(tab)) !== '');
});

test('with a policies.json that cannot be read at a start Firefox knows no administrator, and with a good one it does again', async () => {
  await start('{ "policies": ');
  await inForce('absent', {});
  await says('There is no administrator.');
  await expect.poll(() => row('role')).toEqual(['', 'default', 'Not set']);
  await start(fileWith(SETTINGS));
  await inForce('applied', SETTINGS);
});
