/** Point 1: focusing a composer raises a reminder; moving on clears it. In real Chromium, on the sites' real editors. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSites } from '../../src/cli/rules.ts';
import { parse } from '../../src/core/issue.ts';
import { selector } from '../../src/core/selector.ts';
import { aSelector } from '../core/arbitrary-selectors.ts';
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

describe('in a composer', () => {
  const openWith = async (field: string) => {
    const page = await scene.open('https://mastodon.social/home');
    await page
      .locator('.compose-form')
      .evaluate((form, html) => form.insertAdjacentHTML('beforeend', `<div>${html}</div>`), field);
    // By force: what is switched off can be clicked all the same.
    await page.locator('.compose-form > :last-child > *').click({ force: true });
    await page.keyboard.type('words');
    return page;
  };

  test('a field of many lines raises a reminder', async () => {
    const page = await openWith('<span role="textbox" contenteditable="true">Here</span>');
    await scene.raised(page);
    await page.close();
  });

  test.each([
    ['a field of one line', '<input type="text">'],
    [
      'a field that is said to have one line',
      '<span role="textbox" aria-multiline="false" contenteditable="true">Here</span>',
    ],
    ['a search box', '<span role="searchbox" contenteditable="true">Here</span>'],
    ['a field in a search', '<span role="search"><textarea></textarea></span>'],
    ['a field that can only be read', '<textarea readonly>Here</textarea>'],
    [
      'a field that is said to be only for reading',
      '<span role="textbox" aria-readonly="true" contenteditable="true">Here</span>',
    ],
    [
      'a field in a part that is switched off',
      '<fieldset disabled><div role="textbox" contenteditable="true">Here</div></fieldset>',
    ],
  ])('%s says nothing', async (_, field) => {
    const page = await openWith(field);
    await scene.silent(page);
    await page.close();
  });
});

describe('a frame', () => {
  const openWith = async (address: string, inside: string) => {
    const page = await scene.open(address);
    await page.evaluate((source) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: source, width: 600, height: 400 });
      document.body.prepend(frame);
    }, inside);
    return { page, frame: page.frameLocator('iframe') };
  };

  test.each([
    ['of a site on a page of another', 'https://x.com/home'],
    ['of a site on a page of no site', 'https://www.example.org/'],
  ])('%s does not speak for the tab', async (_, address) => {
    const { page, frame } = await openWith(address, 'https://mastodon.social/home');
    await frame.locator('textarea').click();
    await page.keyboard.type('words');
    await scene.silent(page);
    expect(await scene.visit(page)).toBeUndefined();
    await page.close();
  });

  test('does not speak for the tab by its address alone', async () => {
    const { page, frame } = await openWith(
      'https://meet.google.com/',
      'https://meet.google.com/abc-defg-hij',
    );
    await frame.getByRole('button', { name: 'Join' }).waitFor();
    await scene.silent(page);
    await page.close();
  });

  test.each([
    ['the page is left for another of the same site', 'location.href = "/practice/other"'],
    ['the page takes it away', 'document.querySelector("iframe").remove()'],
  ])('of the same site takes its reminder along when %s', async (_, act) => {
    const { page, frame } = await openWith('https://x.com/home', 'https://x.com/home');
    await frame.locator('[role=textbox]').click();
    await scene.raised(page);
    await page.evaluate(act);
    await scene.cleared(page);
    await expect.poll(async () => (await scene.visit(page))?.reminder ?? null).toBeNull();
    await page.close();
  });

  test('of the same site raises a reminder where one writes in it, until its page is left', async () => {
    const { page, frame } = await openWith('https://x.com/home', 'https://x.com/home');
    await frame.locator('[role=textbox]').click();
    await scene.raised(page);
    await page.goto('https://www.example.org/');
    await expect.poll(async () => (await scene.visit(page))?.reminder ?? null).toBeNull();
    await page.close();
  });
});

test('typing starts nothing new', async () => {
  const page = await scene.open('https://x.com/home');
  await page.locator('[data-testid=tweetTextarea_0]').click();
  await scene.raised(page);
  // What pages report comes to every page of the extension, so also to the one that is looked out of here.
  const tab = await scene.tabId(page);
  await scene.evaluate(
    `globalThis.reports = 0, chrome.runtime.onMessage.addListener((_, { tab }) => { if (tab?.id === ${tab}) reports++ })`,
  );
  await page.keyboard.type('Something that takes a while to write');
  await page.locator('h1').click();
  await page.locator('[data-testid=tweetTextarea_0]').click();
  await page.keyboard.type('and then some more');
  await scene.fence();
  expect(await scene.evaluate('reports')).toBe(0);
  await page.getByRole('link', { name: 'Settings' }).click();
  await scene.cleared(page);
  expect(await scene.evaluate('reports')).toBe(1);
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

  test('nor is it where the address had told of the same place before one wrote there', async () => {
    const page = await scene.open('https://x.com/compose/post');
    await scene.raised(page);
    await page.locator('[data-testid=tweetTextarea_0]').first().click();
    await page.evaluate(() => history.replaceState(null, '', '/home?draft=1'));
    await scene.fence();
    expect(await scene.badge(page)).not.toBe('');
    await page.close();
  });

  test('by an address that is rewritten clears what was noticed by the address', async () => {
    const page = await scene.open('https://x.com/compose/post');
    await scene.raised(page);
    await page.evaluate(() => history.replaceState(null, '', '/settings'));
    await scene.cleared(page);
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

test('the toolbar says in words what the badge says by a dot', async () => {
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  expect(await scene.toolbar(page)).toMatchObject({
    text: '•',
    title: 'This page can publish a post',
  });
  await page.getByRole('link', { name: 'Settings' }).click();
  await scene.cleared(page);
  await expect
    .poll(() => scene.toolbar(page))
    .toMatchObject({ text: '', title: await scene.evaluate(`chrome.i18n.getMessage('extName')`) });
  await page.close();
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

test('what an entry may go by is a selector to the browser, which would throw at each event of a whole site', async () => {
  const ofSites = readSites().flatMap(({ fields }) => fields.flatMap((one) => one.selector ?? []));
  const made = fc.sample(aSelector, 20_000).filter((text) => parse(selector, text).ok);
  expect(ofSites.length).toBeGreaterThan(50);
  expect(new Set(made).size).toBeGreaterThan(1_000);
  const page = await scene.open('https://www.example.org/');
  const refused = (texts: readonly string[]) =>
    page.evaluate((all) => {
      const nowhere = document.createDocumentFragment();
      return all.filter((text) => {
        try {
          nowhere.querySelector(text);
          return false;
        } catch {
          return true;
        }
      });
    }, texts);
  expect(await refused(['.1a', 'div > ', '[role="a\nb"]', 'div'])).toHaveLength(3);
  expect(await refused([...new Set([...ofSites, ...made])])).toEqual([]);
  await page.close();
});
