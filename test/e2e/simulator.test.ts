/** The simulator and the status, as a secretariat uses them: nothing of what is tried is kept anywhere. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { type Firefox, launchFirefox } from './browsers/firefox.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';

/** A whole pack with a period of its own, as somebody could have it in a file. */
const WHOLE = readFileSync(
  new URL('../../.output/chrome-mv3/packs/au-vic.json', import.meta.url),
  'utf8',
);

let scene: Scene;
let page: Page;
beforeAll(async () => {
  scene = await openScene({ policy: { ...DENMARK, councilTenants: ['zoom:kommune.zoom.us'] } });
  page = await scene.openOwn('log.html#simulator');
  await page.getByRole('region', { name: 'The reminder' }).waitFor();
});
afterAll(() => scene.close());

const reminder = () => page.getByRole('region', { name: 'The reminder' });
const choosePack = async (name: RegExp) => {
  const field = page.getByLabel('Rule pack', { exact: true });
  const option = field.getByRole('option', { name }).first();
  await field.selectOption((await option.getAttribute('value')) ?? '');
};
const openFile = (name: string, contents: string) =>
  page
    .getByLabel('Open a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(contents) });
const atAddress = async (address: string) => {
  await page.getByLabel('Case of the pack').selectOption('');
  await page.getByLabel('Address of a page').fill(address);
};

/** All that a page of the extension, or the browser for it, could keep. */
const KEPT = `(async () => {
  const databases = await Promise.all((await indexedDB.databases()).map(async ({ name }) => {
    const open = indexedDB.open(name);
    const db = await new Promise((done) => (open.onsuccess = () => done(open.result)));
    const stores = await Promise.all([...db.objectStoreNames].map((store) => {
      const all = db.transaction(store).objectStore(store).getAll();
      return new Promise((done) => (all.onsuccess = () => done([store, all.result])));
    }));
    db.close();
    return [name, stores];
  }));
  return JSON.stringify([
    await chrome.storage.local.get(), await chrome.storage.session.get(), await chrome.storage.sync.get(),
    { ...localStorage }, document.cookie, await caches.keys(), databases,
    await chrome.alarms.getAll(), await chrome.scripting.getRegisteredContentScripts(),
  ]);
})()`;

test('nothing that is tried is kept, and nothing is asked of any server', async () => {
  const before = await scene.evaluate<string>(KEPT);
  const [address, history] = [page.url(), await page.evaluate('history.length')];
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await openFile('whole.json', WHOLE);
  await page.getByText('whole.json is open here, and nowhere else.').waitFor();
  await page
    .getByRole('button', { name: /^Last day/ })
    .last()
    .click();
  await page.getByLabel('Role').selectOption('councillor');
  await atAddress('https://x.com/compose/post');
  await reminder().getByRole('radio', { name: 'Council work' }).check();
  await reminder().getByRole('button', { name: 'This does not fit' }).click();
  await reminder()
    .getByRole('button', { name: /^Not again today/ })
    .click();
  await reminder().getByRole('button', { name: 'Make a note' }).click();
  await reminder().getByRole('button', { name: 'Carry on' }).click();
  await page.getByText('Nothing was stored.').waitFor();
  await openFile('broken.json', '{');
  await page.getByText('a pack as JSON').waitFor();
  await choosePack(/^Denmark|dk-2021-05@/);

  expect(asked.filter((url) => !url.startsWith(`chrome-extension://${scene.id}/`))).toEqual([]);
  expect([page.url(), await page.evaluate('history.length')]).toEqual([address, history]);
  expect(
    await page.evaluate('JSON.stringify([{ ...sessionStorage }, history.state, document.cookie])'),
  ).toBe('[{},null,""]');
  expect(await scene.evaluate<string>(KEPT)).toBe(before);
});

describe('what it says', () => {
  test('is what the user is told in the popup at that address', async () => {
    await choosePack(/dk-2021-05@/);
    await atAddress('https://x.com/compose/post');
    await page.getByLabel('Role').selectOption('');
    await page.getByLabel('A period of the municipality’s own is open').check();
    const composer = await scene.open('https://x.com/compose/post');
    await scene.raised(composer);
    const told = (await scene.visit(composer))?.reminder;
    await composer.close();
    await page.bringToFront();
    const title = reminder().getByRole('heading', { level: 1 });
    await expect.poll(() => title.innerText()).toBe(told?.title);
    await expect.poll(() => reminder().innerText()).toContain(told?.advice.body);
    await expect.poll(() => reminder().innerText()).toContain('sekretariat@council.example');
  });

  test('follows an address, whose account it is on, and the answers', async () => {
    await atAddress('https://kommune.zoom.us/j/12345678901');
    await reminder().getByText('Meeting on the council’s Zoom').waitFor();
    await atAddress('https://elsewhere.zoom.us/j/12345678901');
    await reminder().getByText('Meeting outside the council’s account').waitFor();
    await atAddress('https://www.facebook.com/');
    await expect.poll(() => page.getByRole('radio', { name: /^Post/ }).isChecked()).toBe(true);
    await reminder().getByRole('radio').first().check();
    const speaking = page.getByRole('listitem').filter({ hasText: 'Speaks.' });
    await expect.poll(() => speaking.count()).toBe(1);
  });

  test('is there in each language of the pack', async () => {
    await page.getByRole('radio', { name: 'Danish' }).check();
    await reminder().getByRole('button', { name: 'Fortsæt' }).waitFor();
    expect(await reminder().getAttribute('lang')).toBe('da');
    await page.getByRole('radio', { name: 'English' }).check();
  });

  test('is there for every role and every kind of place at once', async () => {
    const table = page.getByRole('table', { name: 'The whole pack at that time' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Role',
      'Post',
      'Planned post',
      'Promoted post',
      'Newsletter',
      'Meeting',
      'Message',
    ]);
    const staff = table.getByRole('row', { name: /^Civil servant/ });
    await expect
      .poll(() => staff.getByRole('cell').first().innerText())
      .toContain('What staff can help with');
  });
});

test('a file that is not in order is told place by place', async () => {
  await openFile('mine.json', WHOLE.replace(/"applies":"[a-z-]+"/, '"applies":"sometimes"'));
  const told = page.getByRole('row', { name: /mine\.json · rules\.0\.applies/ });
  await told.waitFor();
  expect(await told.innerText()).toContain('sometimes');
});

test('all of it can be done by keyboard', async () => {
  const fresh = await scene.openOwn('log.html');
  await fresh.getByRole('tab', { name: 'Log' }).focus();
  await fresh.keyboard.press('ArrowRight');
  await fresh.getByRole('tab', { name: 'Status', selected: true }).waitFor();
  await fresh.keyboard.press('ArrowRight');
  await fresh.getByRole('heading', { name: 'Simulator' }).waitFor();
  const focused = () =>
    fresh.evaluate<string>(
      `((it) => it.labels?.[0]?.innerText || it.innerText)(document.activeElement)`,
    );
  const reached: string[] = [];
  await fresh.getByRole('region', { name: 'The reminder' }).waitFor();
  for (let stop = 0; stop < 40 && !reached.includes('Carry on'); stop++) {
    await fresh.keyboard.press('Tab');
    reached.push(await focused());
  }
  for (const name of [
    'Rule pack',
    'Open a file',
    'Case of the pack',
    'Role',
    'This does not fit',
  ]) {
    expect(reached).toContain(name);
  }
  expect(reached).toContain('Carry on');
  await fresh.close();
});

test('nothing of it is loaded with the log', async () => {
  const log = await scene.openOwn('log.html');
  const loaded: string[] = [];
  log.on('request', (request) => loaded.push(request.url()));
  await log.reload();
  await log.getByText('There are no notes').waitFor();
  const ofSimulator = () => loaded.filter((url) => /simulator|recognition/.test(url));
  expect(loaded.length).toBeGreaterThan(3);
  expect(ofSimulator()).toEqual([]);
  await log.getByRole('tab', { name: 'Simulator' }).click();
  await log.getByRole('heading', { name: 'Simulator' }).waitFor();
  expect(ofSimulator().length).toBe(2);
  await log.close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([1280, 320])(
    'axe has no findings at %i pixels, and nothing is cut off',
    async (width) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const name of [/ca-on-ottawa@/, /demo@/]) {
        await choosePack(name);
        await reminder().waitFor();
        expect(await axeFindings(page)).toEqual([]);
        expect(
          await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
        ).toBeLessThanOrEqual(0);
      }
    },
  );
});

describe('the status', () => {
  let status: Page;
  beforeAll(async () => {
    await scene.setPolicy({ ...DENMARK, notice: 'siren' });
    status = await scene.openOwn('log.html#status');
    await status.getByText('Who decides').waitFor();
  });
  afterAll(() => status.close());

  test('tells of each setting how it stands, and who set it', async () => {
    const row = (name: string) =>
      status
        .getByRole('row', { name: new RegExp(`\\b${name}\\b`) })
        .first()
        .innerText();
    expect(await row('municipality')).toMatch(/Eksempelby Kommune\s+the administrator\s+In force/);
    expect(await row('notice')).toMatch(/the administrator\s+Left out/);
    expect(await row('grant')).toMatch(/default\s+Not set/);
  });

  test('has the periods as a picture that says where they are told in words', async () => {
    const picture = status.getByRole('img', { name: /The table says the same/ });
    expect(await picture.isVisible()).toBe(true);
    expect((await picture.boundingBox())?.width).toBeGreaterThan(200);
  });

  test('has a diagnosis that can be copied as it is shown, with nothing of the municipality in it', async () => {
    await scene.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await status.bringToFront();
    // The clipboard refuses a page without the focus, and one that was clicked too long ago without the permission.
    await status.waitForFunction('document.hasFocus()');
    await status.getByText('A diagnosis to pass on').click();
    // What unfolds is shown a moment later.
    await expect.poll(() => status.locator('.letter').innerText()).toContain('Armslength');
    const shown = await status.locator('.letter').innerText();
    await status.getByRole('button', { name: 'Copy the text' }).click();
    await expect
      .poll(() => status.locator('.letter ~ output').innerText())
      .toBe('Copied. Nothing was sent.');
    await expect.poll(() => status.evaluate('navigator.clipboard.readText()')).toBe(shown);
    expect(shown).toContain('setting municipality: in-force, from policy');
    expect(shown).toMatch(/browser: \S.* \d+\n/);
    expect(shown).toContain('issue at notice');
    for (const local of ['Eksempelby', 'council.example', 'sekretariat', 'Kommunalvalg', 'siren']) {
      expect(shown).not.toContain(local);
    }
  });

  test.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('axe has no findings in %s at %i pixels', async (colorScheme, width) => {
    await status.emulateMedia({ colorScheme });
    await status.setViewportSize({ width, height: 800 });
    expect(await axeFindings(status)).toEqual([]);
    expect(
      await status.evaluate('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
  });
});

describe('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    const extension = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
    firefox = await launchFirefox({ extension, policy: DENMARK });
  });
  afterAll(() => firefox.close());

  test('a scenario comes to the same, and nothing of it is kept', async () => {
    const kept = () => firefox.evaluate<object>('browser.storage.local.get()');
    const tab = await firefox.openOwn('log.html#simulator');
    await tab.until(`document.querySelector('[aria-label="The reminder"]')`);
    // Opening the page begins the log, which takes as long as it takes.
    await expect.poll(kept, { timeout: 30_000 }).toHaveProperty('log');
    const before = await kept();
    expect(await tab.evaluate('document.querySelector("#simulator-at").type')).toBe(
      'datetime-local',
    );
    await tab.click('[aria-label="The reminder"] input[type=radio]');
    await tab.until(`document.querySelector('.trace li:last-child').innerText.includes('Speaks.')`);
    expect(await kept()).toEqual(before);
    await tab.close();
  });
});
