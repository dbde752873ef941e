/** Where an administrator has the browser install the extension by itself: every site is served, open tabs as well. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIREFOX_ID } from '../../src/cli/identity.ts';
import { eventually } from './browsers/deadline.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { launchManaged } from './browsers/managed.ts';
import { publish, type Published } from './browsers/published.ts';
import { type Places, servePlaces } from './places/serve.ts';
import { DEMO } from './scene.ts';

const BUILD_FIREFOX = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
const PRACTICE = 'https://x.com/compose/post';
const LENGTH = '.scripting.getRegisteredContentScripts().then(({ length }) => length)';

let places: Places;
let published: Published;
beforeAll(async () => {
  [places, published] = await Promise.all([servePlaces(), publish()]);
});
afterAll(() => Promise.all([places.close(), published.close()]));

test('Chromium serves the tab that was open before', async () => {
  const { chromiumId: id, updateUrl } = published;
  const installation = { installation_mode: 'force_installed', update_url: updateUrl };
  const chromium = await launchManaged({
    policyFile: JSON.stringify({
      ExtensionSettings: { '*': { installation_mode: 'blocked' }, [id]: installation },
      '3rdparty': { extensions: { [id]: DEMO } },
    }),
    id,
    places,
    before: PRACTICE,
  });
  try {
    const badge = `chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
    await eventually(
      'a reminder in the open tab',
      async () => (await chromium.evaluate(badge)) !== '',
    );
    expect(await chromium.evaluate(`chrome${LENGTH}`)).toBeGreaterThan(50);
  } finally {
    await chromium.close();
  }
});

test('Firefox serves every site', async () => {
  const firefox = await launchFirefox({
    extension: BUILD_FIREFOX,
    places,
    installedByPolicy: true,
    policyFile: JSON.stringify({
      policies: {
        ExtensionSettings: {
          '*': { installation_mode: 'blocked' },
          [FIREFOX_ID]: {
            installation_mode: 'force_installed',
            install_url: published.installUrl,
          },
        },
        '3rdparty': { Extensions: { [FIREFOX_ID]: DEMO } },
      },
    }),
    // This one is not signed by Mozilla, as a municipality's would be.
    preferences: {
      'xpinstall.signatures.required': false,
      // Its updates come over plain http.
      'extensions.checkUpdateSecurity': false,
    },
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
  }
});

test('Firefox serves an open tab anew after an update', async () => {
  const firefox = await launchFirefox({ extension: BUILD_FIREFOX, places, policy: DEMO });
  try {
    const tab = await firefox.open('https://x.com/practice/other');
    await firefox.evaluate(`browser.storage.session.set({ mark: 1 })`);
    await firefox.bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: BUILD_FIREFOX },
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
