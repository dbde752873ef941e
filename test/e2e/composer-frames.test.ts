/** Frames that a page writes by itself, as many editors are made. In real Chromium. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO, openScene, type Scene } from './scene.ts';
import { type Writing, writingIn } from './writing.ts';

let scene: Scene;
let writing: Writing;
beforeAll(async () => {
  scene = await openScene({ policy: DEMO });
  writing = writingIn(scene);
});
afterAll(() => scene.close());

describe('a frame that the page writes by itself', () => {
  test.each(['srcdoc', 'design-mode', 'written-frame'])('%s is a composer', async (kind) => {
    const page = await writing.write('kommune.wordpress.com', kind);
    await writing.clickIn(page, '#editor');
    await writing.raised(page, 'wordpress');
  });

  test.each(['srcdoc', 'design-mode', 'written-frame'])(
    '%s is noticed by what is written in it, if the page gave it the focus',
    async (kind) => {
      const page = await writing.write('kommune.wordpress.com', kind);
      await writing.pageDoes(
        page,
        `{ const { contentWindow, contentDocument } = document.querySelector('iframe'); contentWindow.focus(); contentDocument.body.focus(); }`,
      );
      await scene.silent(page);
      await page.bringToFront();
      await page.keyboard.type('a');
      await writing.raised(page, 'wordpress');
    },
  );

  test('that opens on a click and takes the focus is a composer', async () => {
    const page = await writing.write('kommune.wordpress.com', 'late-frame');
    await page.locator('#opener').click();
    await writing.raised(page, 'wordpress');
  });

  test('that is written anew while it has the focus is noticed by what is written in it', async () => {
    const page = await writing.write('kommune.wordpress.com', 'written-frame');
    await writing.pageDoes(
      page,
      `{ const { contentWindow, contentDocument } = document.querySelector('iframe');
         contentWindow.focus();
         contentDocument.open();
         contentDocument.write('<!doctype html><body contenteditable></body>');
         contentDocument.close();
         contentDocument.body.focus(); }`,
    );
    await scene.silent(page);
    await page.bringToFront();
    await page.keyboard.type('a');
    await writing.raised(page, 'wordpress');
  });

  test('is one in which a closed shadow root is a composer', async () => {
    const page = await writing.openWith(
      'https://mastodon.social/home',
      '<iframe srcdoc="<p></p>"></iframe>',
    );
    await page.frameLocator('iframe').locator('p').waitFor({ state: 'attached' });
    await writing.pageDoes(
      page,
      `document.querySelector('iframe').contentDocument.querySelector('p').attachShadow({ mode: 'closed' }).innerHTML = '<textarea></textarea>'`,
    );
    await writing.clickIn(page, 'iframe', 0.2);
    await writing.raised(page, 'mastodon');
  });

  test('in an open shadow root is a composer', async () => {
    const page = await writing.openWith('https://mastodon.social/home', '<p id="host"></p>');
    await writing.pageDoes(
      page,
      `document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<iframe srcdoc="<textarea>"></iframe>'`,
    );
    await page.frameLocator('#host iframe').locator('textarea').click();
    await writing.raised(page, 'mastodon');
  });

  test('within another is a composer', async () => {
    const page = await writing.openWith(
      'https://mastodon.social/home',
      `<iframe srcdoc="<iframe srcdoc='<textarea>'></iframe>"></iframe>`,
    );
    await page.frameLocator('iframe').frameLocator('iframe').locator('textarea').click();
    await writing.raised(page, 'mastodon');
  });

  test('stands for the address of its page, and one of an unknown origin for none', async () => {
    const inside = (address: string, selector: string) => async () => {
      const page = await scene.open(address);
      await writing.pageDoes(
        page,
        `document.body.insertAdjacentHTML('afterbegin', '<iframe sandbox="allow-same-origin" srcdoc="<textarea>"></iframe><iframe sandbox srcdoc="<textarea>"></iframe>')`,
      );
      await page.frameLocator(selector).locator('textarea').click();
      await page.keyboard.type('a');
      return page;
    };
    expect(
      await writing.raisedBy({
        'on a page of posts': inside('https://x.com/practice/links', 'iframe >> nth=0'),
        'on a page of settings': inside('https://x.com/settings/profile', 'iframe >> nth=0'),
        'of an unknown origin': inside('https://x.com/practice/links', 'iframe >> nth=1'),
      }),
    ).toEqual(['on a page of posts']);
  });
});

test('a frame with an address of its own stands for that, and not for its page', async () => {
  const page = await writing.openWith(
    'https://mastodon.social/home',
    '<iframe src="/settings/practice/write/textarea"></iframe>',
  );
  await page.frameLocator('iframe').locator('textarea').click();
  await page.keyboard.type('a');
  await scene.silent(page);
  await page.close();
});

test('frames that were there before the script are noticed as well, as parts of their page', async () => {
  await scene.setPolicy({ ...DEMO, packs: [] });
  const registered = 'chrome.scripting.getRegisteredContentScripts()';
  await expect.poll(() => scene.evaluate(registered)).toEqual([]);
  const page = await writing.write('kommune.wordpress.com', 'srcdoc');
  const settings = await writing.openWith(
    'https://x.com/settings/profile',
    '<iframe srcdoc="<textarea>"></iframe>',
  );
  const neighbour = await scene.open('https://x.com/compose/post');
  await scene.setPolicy(DEMO);
  await scene.raised(neighbour);
  await neighbour.close();
  await scene.fence();
  await settings.bringToFront();
  await settings.frameLocator('iframe').locator('textarea').click();
  await scene.silent(settings);
  await page.bringToFront();
  // Each site is served in its turn, so this one may have to wait a little longer.
  await expect
    .poll(async () => {
      await page.locator('#opener').click();
      await writing.clickIn(page, '#editor');
      return scene.badge(page);
    })
    .not.toBe('');
  await writing.raised(page, 'wordpress');
  await settings.close();
});
