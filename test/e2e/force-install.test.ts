/** Where an administrator has the browser install the extension by itself: every site is served, open tabs as well. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIREFOX_ID } from '../../src/cli/identity.ts';
import { eventually } from './browsers/deadline.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { launchManaged, publish } from './browsers/managed.ts';
import { packXpi } from './browsers/xpi.ts';
import { type Places, servePlaces } from './places/serve.ts';
import { BUILD, DEMO } from './scene.ts';

const PRACTICE = 'https://x.com/compose/post';
const LENGTH = '.scripting.getRegisteredContentScripts().then(({ length }) => length)';

let places: Places;
beforeAll(async () => {
  places = await servePlaces();
});
afterAll(() => places.close());

test('Chromium serves the tab that was open before, and serves it anew after an update', async () => {
  const { id, updateUrl, release, close } = await publish(BUILD);
  const installation = {
    installation_mode: 'force_installed',
    update_url: updateUrl,
    override_update_url: true,
  };
  const file = JSON.stringify({
    ExtensionSettings: { '*': { installation_mode: 'blocked' }, [id]: installation },
    '3rdparty': { extensions: { [id]: DEMO } },
  });
  const chromium = await launchManaged(file, id, { places, open: PRACTICE });
  const [tab, badge] = [
    `chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) => tab.id)`,
    (of: number) => chromium.evaluate<string>(`chrome.action.getBadgeText({ tabId: ${of} })`),
  ];
  try {
    const before = await chromium.evaluate<number>(tab);
    await eventually('a reminder in the open tab', async () => (await badge(before)) !== '');
    expect(await chromium.evaluate(`chrome${LENGTH}`)).toBeGreaterThan(50);
    const next = await chromium.evaluate<number>(
      `chrome.tabs.create({ url: '${PRACTICE}' }).then(({ id }) => id)`,
    );
    await eventually('a reminder in the next tab', async () => (await badge(next)) !== '');

    await release('99.0.0');
    await chromium.evaluateInList('chrome.developerPrivate.autoUpdate()');
    const version = 'chrome.runtime.getManifest().version';
    await eventually('the update', async () => {
      await chromium.enterAgain();
      return (await chromium.evaluate(version)) === '99.0.0';
    });
    // The badge and what was kept went with the earlier version.
    for (const one of [before, next]) {
      await eventually('a reminder after the update', async () => (await badge(one)) !== '');
    }
    expect(await chromium.evaluate(`chrome${LENGTH}`)).toBeGreaterThan(50);
  } finally {
    await chromium.close();
    await close();
  }
});

test('Firefox serves every site', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'armslength-xpi-'));
  const build = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
  const address = await packXpi(build, path.join(folder, 'armslength.xpi'));
  const firefox = await launchFirefox({
    extension: build,
    places,
    installsItself: true,
    policyFile: JSON.stringify({
      policies: {
        ExtensionSettings: {
          '*': { installation_mode: 'blocked' },
          [FIREFOX_ID]: { installation_mode: 'force_installed', install_url: address },
        },
        '3rdparty': { Extensions: { [FIREFOX_ID]: DEMO } },
      },
    }),
    // This one is not signed by Mozilla, as a municipality's would be.
    preferences: { 'xpinstall.signatures.required': false },
  });
  try {
    const { installType } = await firefox.evaluate<{ installType: string }>(
      'browser.management.getSelf()',
    );
    expect(installType).toBe('admin');
    await eventually('every site to be served', async () =>
      firefox.evaluate<boolean>(`browser${LENGTH}.then((length) => length > 50)`),
    );
    const tab = await firefox.open(PRACTICE);
    await eventually('a reminder', async () => (await firefox.badge(tab)) !== '');
  } finally {
    await firefox.close();
    await rm(folder, { recursive: true });
  }
});

test('Firefox serves an open tab anew after an update', async () => {
  const build = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
  const firefox = await launchFirefox({ extension: build, places, policy: DEMO });
  try {
    const tab = await firefox.open('https://x.com/practice/other');
    await firefox.evaluate(`browser.storage.session.set({ mark: 1 })`);
    await firefox.bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: build },
    });
    await eventually('the extension to start anew', () => firefox.enterAgain());
    expect(await firefox.evaluate('browser.storage.session.get("mark")')).toEqual({});
    await eventually('the tab to be served', async () => {
      await tab.evaluate(`void history.pushState(null, '', '/practice/other')`);
      await tab.evaluate(`void history.pushState(null, '', '/compose/post')`);
      return (await firefox.badge(tab)) !== '';
    });
    await tab.front();
  } finally {
    await firefox.close();
  }
});
