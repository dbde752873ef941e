/**
 * Real policy files that are changed under a running Chromium, which installed the extension by itself: what an
 * administrator's tools do to them, and what the extension goes by meanwhile.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KeptPolicy } from '../../src/core/policy-state.ts';
import { extensionSettingsIn, PLACEHOLDERS } from '../../src/cli/policy/deployment.ts';
import { eventually } from './browsers/deadline.ts';
import { launchManaged, type Managed } from './browsers/managed.ts';
import { publish, type Published } from './browsers/published.ts';
import type { Target } from './browsers/target.ts';
import { good } from '../core/sound-pack.ts';
import { type PackServer, serveWithNginx } from './places/nginx.ts';
import { type Places, servePlaces } from './places/serve.ts';

/** Apart from the file that installs the extension, as docs/admin/linux.md advises. */
const FILE = 'armslength-settings.json';
const ADDRESS = 'https://packs.council.example/pack.jws';
const SETTINGS = {
  language: 'en',
  packs: ['builtin:demo'],
  role: 'official',
  municipality: 'Eksempelby Kommune',
};

let published: Published;
let packs: PackServer;
let places: Places;
let chromium: Managed;
/** The status page, open all the time. */
let status: Target;

const put = (settings: object) =>
  chromium.folder.writeBeside(FILE, {
    '3rdparty': { extensions: { [published.chromiumId]: settings } },
  });
/** The same, with a press of the button on the browser's own page: where what is tested is not whether it looks by itself. */
const putNow = async (settings: object) => {
  await put(settings);
  await chromium.reloadPolicies();
};
/** Asked in the page that is open: a page for each question would keep the browser from looking at its policy files. */
const kept = () =>
  status.evaluate<KeptPolicy | undefined>(
    `chrome.storage.local.get('policy').then(({ policy }) => policy)`,
  );
const until = (what: string, isSo: (policy: KeptPolicy) => boolean) =>
  eventually(what, async () => {
    const policy = await kept();
    return policy !== undefined && isSo(policy);
  });
const inForce = (settings: object) =>
  until(
    'the settings to be in force',
    (policy) =>
      policy.state === 'applied' && JSON.stringify(policy.raw) === JSON.stringify(sorted(settings)),
  );
const lost = () => until('the settings to be lost', ({ state }) => state === 'lost');
/** Chromium hands them over by the alphabet. */
const sorted = (settings: object) =>
  Object.fromEntries(Object.entries(settings).toSorted(([one], [other]) => (one < other ? -1 : 1)));
const says = (text: string) =>
  status.until(`document.body.innerText.includes(${JSON.stringify(text)})`);
/** The cells of a setting on the status page. */
const row = (name: string) =>
  status.evaluate<readonly string[]>(
    `[...document.querySelectorAll('tr')].filter((row) => row.cells[0].querySelector('code')?.innerText === '${name}').flatMap((row) => [...row.cells].slice(1).map(({ innerText }) => innerText))`,
  );

beforeAll(async () => {
  [published, packs, places] = await Promise.all([publish(), serveWithNginx(), servePlaces()]);
  const { chromiumId: id, updateUrl } = published;
  const install = extensionSettingsIn('chrome', {
    settings: {},
    filled: true,
    browsers: ['chrome'],
    installs: true,
    ids: { chrome: id, edge: id, firefox: '' },
    ...PLACEHOLDERS,
    updateUrl,
    language: 'en',
  });
  chromium = await launchManaged({
    policyFile: JSON.stringify(install),
    id,
    places,
    servers: [packs],
  });
  status = await chromium.open(`chrome-extension://${id}/log.html#status`);
});
afterAll(async () => {
  // Whatever did not come to be started is not there to be ended.
  await (chromium as Managed | undefined)?.close();
  await Promise.all([published.close(), packs.stop(), places.close()]);
});

test('before the settings have come it is not known what they are, and nobody is said to have none', async () => {
  await until('it not to be known', ({ state }) => state === 'unknown');
  await says('Their settings have not arrived yet.');
  await expect.poll(() => row('role')).toEqual(['', '', 'Not arrived yet']);
});

test('settings that come late are in force by themselves, and the page that is open says whose they are', async () => {
  await put(SETTINGS);
  await inForce(SETTINGS);
  await says('An administrator’s settings are in force.');
  await expect
    .poll(() => row('role'))
    .toEqual(['Civil servant official', 'the administrator', 'In force']);
  await expect
    .poll(() => row('notice'))
    .toEqual(['A dot at the button of the extension badge', 'default', 'Not set']);
});

test('one that changes is the new one, and one that is taken out is gone, with all the others as they were', async () => {
  await putNow({ ...SETTINGS, role: 'councillor' });
  await inForce({ ...SETTINGS, role: 'councillor' });
  const { role: _, ...without } = SETTINGS;
  await putNow(without);
  await inForce(without);
  await says('An administrator’s settings are in force.');
  await expect.poll(() => row('role')).toEqual(['', 'default', 'Not set']);
  await putNow(SETTINGS);
  await inForce(SETTINGS);
});

test('each that does not fit is told by its name, and all the others are in force', async () => {
  const bad = {
    notice: 'siren',
    rôle: 'official',
    role: 'Town Hall',
    windows: ['always Everyday', 'sometime'],
  };
  await putNow({ ...SETTINGS, ...bad });
  await until('the others to be in force', ({ raw }) => 'windows' in raw);
  await says('Settings that do not apply');
  await expect.poll(async () => (await row('notice'))[2]).toContain('Left out');
  await expect.poll(async () => (await row('windows'))[2]).toContain('In force in part');
  const [role, by, how] = await row('role');
  expect([role, by]).toEqual(['Civil servant official', 'the administrator']);
  expect(how).toContain('the earlier value stays in force');
  await expect
    .poll(() => row('municipality'))
    .toEqual(['Eksempelby Kommune', 'the administrator', 'In force']);
  await putNow(SETTINGS);
  await inForce(SETTINGS);
});

test('a pack that is written into the settings goes on while what is written there is none, and the page says why', async () => {
  const pack = { ...good, name: { en: 'A pack of the council’s own' } };
  await putNow({ ...SETTINGS, inlinePack: JSON.stringify(pack) });
  await says('A pack of the council’s own');
  await putNow({ ...SETTINGS, inlinePack: JSON.stringify({ ...pack, sequence: 'the second' }) });
  await expect.poll(async () => (await row('inlinePack'))[2]).toContain('the earlier value');
  await says('sequence');
  await says('A pack of the council’s own');
  await putNow(SETTINGS);
  await inForce(SETTINGS);
});

describe('while a reminder stands', () => {
  /** From now on: what is kept, and what the toolbar shows, every few milliseconds and at each change. */
  const watch = () =>
    status.evaluate(`(() => {
      const seen = (globalThis.seen = new Set());
      const note = (policy) => seen.add(JSON.stringify(policy ?? null));
      chrome.storage.onChanged.addListener(({ policy }, area) => area === 'local' && policy && note(policy.newValue));
      globalThis.watching = setInterval(async () => {
        const [{ policy }, [tab]] = await Promise.all([chrome.storage.local.get('policy'), chrome.tabs.query({ url: 'https://x.com/*' })]);
        note(policy);
        if ((await chrome.action.getBadgeText({ tabId: tab.id })) === '') seen.add('no badge');
      }, 25);
    })()`);
  const watched = async (): Promise<readonly (KeptPolicy | string)[]> => {
    const seen = await status.evaluate<readonly string[]>(
      'clearInterval(globalThis.watching), [...globalThis.seen]',
    );
    return seen.map((one) => (one.startsWith('{') ? (JSON.parse(one) as KeptPolicy) : one));
  };
  const badge = () =>
    status.evaluate<string>(
      `chrome.tabs.query({ url: 'https://x.com/*' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
    );
  let composer: Target;
  beforeAll(async () => {
    await put(SETTINGS);
    await inForce(SETTINGS);
    composer = await chromium.open('https://x.com/compose/post');
    await eventually('a reminder', async () => (await badge()) !== '');
  });
  afterAll(() => composer.close());

  test('a file that is deleted and written anew, or broken and mended, leaves no moment without settings', async () => {
    await watch();
    for (const gap of ['deleted', 'broken', 'deleted'] as const) {
      if (gap === 'deleted') await chromium.folder.removeBeside(FILE);
      else await chromium.folder.writeBeside(FILE, '{ "3rdparty": ');
      await lost();
      await says('The administrator’s settings are gone for the moment.');
      await put(SETTINGS);
      await inForce(SETTINGS);
    }
    const raw = sorted(SETTINGS);
    expect(await watched()).toEqual([
      { raw, state: 'applied' },
      { raw, state: 'lost' },
    ]);
  });

  test('a file that goes and stays away leaves the last settings in force, and the page says so', async () => {
    await watch();
    await chromium.folder.removeBeside(FILE);
    await lost();
    await says('The last ones stay in force.');
    await expect
      .poll(() => row('role'))
      .toEqual(['Civil servant official', 'the administrator', 'In force']);
    await put({ ...SETTINGS, role: 'councillor' });
    await inForce({ ...SETTINGS, role: 'councillor' });
    expect((await watched()).filter((one) => typeof one === 'string')).toEqual([]);
  });
});

test('where an administrator decides about everything, “Check now” still asks', async () => {
  await put({ ...SETTINGS, packs: [ADDRESS, 'builtin:demo'] });
  await says(ADDRESS);
  await eventually('it to be asked for', async () => (await packs.requests()).length > 0);
  const before = (await packs.requests()).length;
  await status.click('button', 'Check now');
  await expect.poll(async () => (await packs.requests()).length).toBeGreaterThan(before);
  await says('The server gave no pack.');
});
