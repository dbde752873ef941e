/** Point 1: focusing a composer raises a reminder; moving on clears it. In real Chromium, on the sites' real editors. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO, openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: DEMO });
});
afterAll(() => scene.close());

describe.each([
  // site         address                              what is clicked                             what has focus then
  ['facebook', 'https://www.facebook.com/', '#opener', '[role=dialog] [data-lexical-editor=true]'],
  [
    'instagram',
    'https://www.instagram.com/',
    '#opener',
    '[role=dialog] [data-lexical-editor=true]',
  ],
  ['linkedin', 'https://www.linkedin.com/feed/', '#opener', '.ql-editor'],
  ['x', 'https://x.com/home', '[data-testid=tweetTextarea_0]', '[data-testid=tweetTextarea_0]'],
  ['mastodon', 'https://mastodon.social/home', 'textarea', 'textarea'],
] as const)('on %s', (site, address, opener, editor) => {
  test('a page with an editor on it says nothing; focusing the editor raises a reminder', async () => {
    const page = await scene.open(address);
    await page.locator(opener).first().waitFor();
    await scene.silent(page);
    await page.locator(opener).first().click();
    await scene.raised(page);
    expect(await page.locator(editor).count()).toBe(1);
    expect((await scene.visit(page))?.reminder).toMatchObject({ site, surface: 'composer' });
    await page.close();
  });
});

test('a field that a page focuses by itself says nothing until the user writes in it', async () => {
  const page = await scene.open('https://mastodon.social/home');
  // Not Playwright's own evaluate, which counts as an act of the user's.
  const session = await scene.context.newCDPSession(page);
  await session.send('Runtime.evaluate', {
    expression: `document.querySelector('textarea').focus()`,
  });
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await scene.silent(page);
  await page.keyboard.press('a');
  await scene.raised(page);
  await page.close();
});

test('an event that the page made up says nothing', async () => {
  const page = await scene.open('https://mastodon.social/home');
  await page.evaluate(() => {
    const field = document.querySelector('textarea');
    for (const type of ['focusin', 'focus', 'beforeinput', 'input']) {
      field?.dispatchEvent(new InputEvent(type, { bubbles: true, composed: true, data: 'a' }));
    }
  });
  await scene.silent(page);
  await page.close();
});

test.each([
  ['a search box that is the same editor', 'https://x.com/explore', '[role=textbox]'],
  ['a single-line field', 'https://x.com/settings', 'input'],
  ['the search field of a site', 'https://mastodon.social/home', '.search__input'],
  ['a field on a host that no site names', 'https://www.example.org/', 'textarea'],
  [
    'a field on a host that only looks like a site',
    'https://x.com.evil.example/home',
    '[role=textbox]',
  ],
])('%s says nothing', async (_, address, field) => {
  const page = await scene.open(address);
  await page.locator(field).first().click();
  await page.keyboard.type('words');
  await scene.silent(page);
  await page.close();
});

test('typing starts nothing new', async () => {
  const page = await scene.open('https://x.com/home');
  await page.locator('[data-testid=tweetTextarea_0]').click();
  await scene.raised(page);
  const key = `visit.${await scene.tabId(page)}`;
  await scene.evaluate(
    `globalThis.changes = 0, chrome.storage.session.onChanged.addListener((change) => { if ('${key}' in change) changes++ })`,
  );
  await page.keyboard.type('Something that takes a while to write');
  await page.locator('h1').click();
  await page.locator('[data-testid=tweetTextarea_0]').click();
  await page.keyboard.type('and then some more');
  await scene.fence();
  expect(await scene.evaluate('changes')).toBe(0);
  await page.close();
});

describe('moving on', () => {
  test('inside a single-page app clears the reminder, and the next composer renews it', async () => {
    const page = await scene.open('https://x.com/home');
    await page.locator('[data-testid=tweetTextarea_0]').click();
    await scene.raised(page);
    await page.getByRole('link', { name: 'Settings' }).click();
    await scene.cleared(page);
    await page.getByRole('link', { name: 'Post', exact: true }).click();
    await scene.raised(page);
    await page.goBack();
    await scene.cleared(page);
    await page.goForward();
    await scene.raised(page);
    await page.close();
  });

  test('by an address that is only rewritten while one writes is no move', async () => {
    const page = await scene.open('https://x.com/home');
    await page.locator('[data-testid=tweetTextarea_0]').click();
    await scene.raised(page);
    await page.evaluate(() => history.replaceState(null, '', '/home?draft=1'));
    await scene.fence();
    expect(await scene.badge(page)).not.toBe('');
    await page.close();
  });

  test('to a page of the same site, or of no site, clears it', async () => {
    for (const next of [
      'https://x.com/practice/other',
      'https://www.example.org/',
      'about:blank',
    ]) {
      const page = await scene.open('https://x.com/compose/post');
      await scene.raised(page);
      await page.goto(next);
      await scene.cleared(page);
      // The browser takes the badge away by itself; what is kept of the tab has to follow.
      await expect.poll(async () => (await scene.visit(page))?.reminder ?? null).toBeNull();
      await page.close();
    }
  });

  test('by closing the tab leaves nothing of it behind', async () => {
    const page = await scene.open('https://x.com/compose/post');
    await scene.raised(page);
    const key = `visit.${await scene.tabId(page)}`;
    await page.close();
    await scene.fence();
    expect(await scene.evaluate(`chrome.storage.session.get('${key}')`)).toEqual({});
  });

  test('back to a page that the browser had kept raises what belongs to it again', async () => {
    const page = await scene.open('https://x.com/compose/post');
    await scene.raised(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) =>
        document.documentElement.setAttribute('data-kept', String(persisted)),
      );
    });
    await page.goto('https://x.com/practice/other');
    await scene.cleared(page);
    await page.goBack({ waitUntil: 'commit' });
    await scene.raised(page);
    expect(await page.locator('html').getAttribute('data-kept')).toBe('true');
    await page.close();
  });
});

test('a worker that is ended loses no reminder and raises none twice', async () => {
  const page = await scene.open('https://x.com/home');
  await page.locator('[data-testid=tweetTextarea_0]').click();
  await scene.raised(page);
  const before = await scene.visit(page);
  await scene.stopWorker();
  expect(await scene.badge(page)).not.toBe('');
  await page.keyboard.type('on and on');
  await scene.fence();
  expect(await scene.visit(page)).toEqual(before);
  await scene.stopWorker();
  await page.getByRole('link', { name: 'Settings' }).click();
  await scene.cleared(page);
  await page.close();
});
