/** A long session of a user, after which nothing is kept but what the data map says, and nobody was asked for anything. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everythingKept, fieldsKept } from './inventory.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';

interface DataMap {
  readonly fields: Readonly<Record<string, { readonly what: string; readonly only?: string }>>;
}

const MAP = JSON.parse(readFileSync('docs/privacy/data-map.json', 'utf8')) as DataMap;
const VISITED = ['x.com', 'kommune.zoom.us', 'www.facebook.com', 'www.example.org'];
/** Every page here has it in its title. */
const TITLED = 'Armslength practice';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({
    policy: {
      ...DENMARK,
      role: 'councillor',
      councilTenants: ['zoom:kommune.zoom.us'],
      sittings: ['2026-01-01T00:00/2099-01-01T00:00'],
      windows: ['2026-01-01/2099-11-20 Local elections'],
      guidelineUrl: 'https://council.example/guideline',
      contactUrl: 'https://council.example/contact',
      notice: 'banner',
    },
  });
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  await page.locator('[role=textbox]').click();
  await page.keyboard.type('Words that nobody else should ever see');
  const popup = await scene.popup(page);
  await popup.click('radio', 'Council work');
  await popup.click('button', 'This does not fit');
  await popup.until(`document.querySelector('#why section')`);
  await popup.click('button', 'This does not fit');
  await popup.until(`!document.querySelector('#why section')`);
  await popup.click('button', 'Make a note');
  await popup.until(`document.documentElement.dataset.state === 'declared'`);
  await popup.click('button', 'Let the note stand for today');
  await popup.click('button', 'Change the category');
  await popup.click('radio', 'Private');
  await popup.click('button', 'Keep this category');
  await popup.until(`document.body.innerText.includes('Noted as: Private')`);
  await popup.close();
  await scene.open('https://www.example.org/');
  await scene.raised(await scene.open('https://kommune.zoom.us/j/12345678901'));
  const facebook = await scene.open('https://www.facebook.com/');
  await facebook.locator('#opener').click();
  await scene.raised(facebook);
  for (const part of ['log', 'status', 'privacy'])
    await (await scene.openOwn(`log.html#${part}`)).locator('h1').waitFor();
  // A pause that is over: one that holds would take the reminders away.
  await scene.evaluate('chrome.storage.session.set({ pausedUntil: 1 })');
});
afterAll(() => scene.close());

test('everything that is kept is in the data map, and everything in the map is there', async () => {
  const kept = await fieldsKept(scene);
  expect([...kept].filter((field) => !Object.hasOwn(MAP.fields, field))).toEqual([]);
  const unseen = Object.entries(MAP.fields).filter(
    ([field, { only }]) => !only && !kept.has(field),
  );
  expect(unseen.map(([field]) => field)).toEqual([]);
});

test('no word, title, address, host or account of a page is kept anywhere but in the settings', async () => {
  const {
    'storage.local': { policy: _, ...local } = {},
    'storage.session': { served: _1, ...session } = {},
    'storage.managed': _2,
    scripting: _3,
    ...others
  } = (await everythingKept(scene)) as Record<string, Record<string, unknown> | undefined>;
  const all = JSON.stringify([local, session, others]);
  // Where the script is: every service that a rule can speak at, visited or not, just as it is registered.
  const [served, registered] = await Promise.all(
    [
      `chrome.storage.session.get('served').then(({ served }) => served)`,
      `chrome.scripting.getRegisteredContentScripts()`,
    ].map((list) =>
      scene.evaluate<readonly string[]>(`${list}.then((all) => all.map(({ id }) => id).sort())`),
    ),
  );
  expect(served).toEqual(registered);
  const pages = scene.context.pages().filter((page) => page.url().startsWith('https:'));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(await page.title()).toContain(TITLED);
  // What is looked through has what the user noted in it.
  expect(all).toContain('council_work');
  for (const told of [
    'nobody else',
    TITLED,
    'x.com',
    'facebook.com',
    'zoom.us',
    '12345678901',
    '/compose',
  ])
    expect(all).not.toContain(told);
});

test('no request went to anybody but the pages that were opened', () => {
  // The browser asks its maker for things of its own.
  const others = scene.places.log
    .map(({ host }) => host)
    .filter((host) => !/(?:^|\.)(?:google|googleapis|gvt1|gstatic)\.com$/.test(host));
  expect(new Set(others)).toEqual(new Set(VISITED));
});
