/** Files that are given to a page, by choice, drag or paste. In real Chromium. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseFile } from './choose-file.ts';
import { DEMO, openScene, type Scene } from './scene.ts';
import { type Writing, writingIn } from './writing.ts';

let scene: Scene;
let writing: Writing;
let scratch: string;
let picture: string;
beforeAll(async () => {
  scene = await openScene({ policy: DEMO });
  writing = writingIn(scene);
  scratch = await mkdtemp(path.join(tmpdir(), 'armslength-files-'));
  picture = path.join(scratch, 'picture.png');
  await writeFile(picture, '');
});
afterAll(async () => {
  await scene.close();
  await rm(scratch, { recursive: true });
});

describe('a file', () => {
  const drop = async (page: Page, selector: string) => {
    await writing.pageDoes(page, `addEventListener('dragover', (event) => event.preventDefault())`);
    const session = await writing.pageDoes(
      page,
      `addEventListener('drop', (event) => event.preventDefault())`,
    );
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not drawn.`);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', {
        type,
        x: box.x + 5,
        y: box.y + 5,
        data: { items: [], files: [picture], dragOperationsMask: 1 },
      });
    }
    return page;
  };
  const choose = async (page: Page, input: string) => {
    await chooseFile(scene.context, page, input, picture);
    return page;
  };
  const upload = '<input type="file" hidden>';
  const query = (selector: string) => `document.querySelector('${selector}')`;

  test('that is chosen in what is described as a composer raises a reminder', async () => {
    const page = await writing.openWith(
      'https://mastodon.social/home',
      `<form class="compose-form">${upload}</form>`,
    );
    await choose(page, query('[type=file]'));
    await writing.raised(page, 'mastodon');
  });

  test('that is chosen in a shadow root raises one too', async () => {
    const page = await writing.openWith(
      'https://www.reddit.com/',
      '<shreddit-composer></shreddit-composer>',
    );
    await writing.pageDoes(
      page,
      `document.querySelector('shreddit-composer').attachShadow({ mode: 'open' }).innerHTML = '${upload}'`,
    );
    await choose(page, `document.querySelector('shreddit-composer').shadowRoot.firstChild`);
    await writing.raised(page, 'reddit');
  });

  test('that is dropped on what is described as a composer, or on an editor, raises one', async () => {
    const form = '<form class="compose-form"><p>Drop it here</p></form>';
    await writing.raised(
      await drop(await writing.openWith('https://mastodon.social/home', form), 'p'),
      'mastodon',
    );
    await writing.raised(
      await drop(await writing.write('mastodon.social', 'combobox'), '#editor'),
      'mastodon',
    );
  });

  test('that is given to a frame raises one if its address is that of a composer', async () => {
    const page = await scene.open('https://x.com/practice/links');
    await writing.pageDoes(
      page,
      `document.body.insertAdjacentHTML('afterbegin', '<iframe src="/intent/post"></iframe>')`,
    );
    await page.frameLocator('iframe').locator('[role=textbox]').waitFor();
    await scene.silent(page);
    await page.bringToFront();
    await drop(page, 'iframe');
    await writing.pageDoes(
      page,
      `for (const type of ['dragover', 'drop']) frames[0].addEventListener(type, (event) => event.preventDefault())`,
    );
    await drop(page, 'iframe');
    await writing.raised(page, 'x');
  });

  test('that goes anywhere else, or that the page makes up, says nothing', async () => {
    const home = 'https://mastodon.social/home';
    expect(
      await writing.raisedBy({
        'a picture of oneself': async () =>
          choose(await writing.openWith(home, upload), query('[type=file]')),
        'a search by picture': async () =>
          choose(
            await writing.openWith(
              home,
              `<div class="search"><form class="compose-form">${upload}</form></div>`,
            ),
            query('[type=file]'),
          ),
        'dropped on the page': async () =>
          drop(await writing.openWith(home, '<p>Anywhere</p>'), 'p'),
        'dropped on a field of one line in a composer': async () =>
          drop(
            await writing.openWith(home, '<form class="compose-form"><input id="title"></form>'),
            '#title',
          ),
        'made up': async () => {
          const page = await writing.openWith(home, `<form class="compose-form">${upload}</form>`);
          await writing.pageDoes(
            page,
            `for (const type of ['drop', 'paste', 'input', 'change']) document.querySelector('[type=file]').dispatchEvent(new Event(type, { bubbles: true, composed: true }))`,
          );
          return page;
        },
      }),
    ).toEqual([]);
  });
});
