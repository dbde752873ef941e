/** Recognising a composer: every family of editors, every way into one, and what never counts. In real Chromium. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './browsers/deadline.ts';
import { DEMO, openScene, type Scene } from './scene.ts';
import { type Writing, writingIn } from './writing.ts';

let scene: Scene;
let writing: Writing;
beforeAll(async () => {
  scene = await openScene({ policy: DEMO });
  writing = writingIn(scene);
});
afterAll(() => scene.close());

/** Where each editor is written in. */
const EDITORS = [
  ['lexical', 'www.facebook.com', 'facebook', '[data-lexical-editor]'],
  ['draft', 'x.com', 'x', '.public-DraftEditor-content'],
  ['tiptap', 'bsky.app', 'bluesky', '.ProseMirror'],
  ['quill', 'www.linkedin.com', 'linkedin', '.ql-editor'],
  ['slate', 'medium.com', 'medium', '[data-slate-editor]'],
  ['codemirror', 'mastodon.social', 'mastodon', '.cm-content'],
  ['ckeditor', 'www.tumblr.com', 'tumblr', '.ck-editor__editable'],
  ['textarea', 'mastodon.social', 'mastodon', '#editor'],
  ['combobox', 'www.facebook.com', 'facebook', '#editor'],
  ['plaintext-only', 'www.threads.com', 'threads', '#editor'],
] as const;

describe('an editor', () => {
  test.each(EDITORS)('%s on %s is a composer', async (kind, host, site, field) => {
    const page = await writing.write(host, kind);
    await page.locator(field).click();
    await writing.raised(page, site);
  });

  test('in a frame of its own, TinyMCE, is a composer', async () => {
    const page = await writing.write('kommune.wordpress.com', 'tinymce');
    await page.frameLocator('iframe').locator('body').click();
    await writing.raised(page, 'wordpress');
  });

  test('is none on a host that is no site', async () => {
    const cases = EDITORS.map(
      ([kind, , , field]) =>
        [
          kind,
          async () => {
            const page = await writing.write('intranet.example.org', kind);
            await page.locator(field).click();
            await page.keyboard.type('a');
            return page;
          },
        ] as const,
    );
    const tinymce = async () => {
      const page = await writing.write('intranet.example.org', 'tinymce');
      await page.frameLocator('iframe').locator('body').click();
      await page.keyboard.type('a');
      return page;
    };
    expect(await writing.raisedBy({ ...Object.fromEntries(cases), tinymce })).toEqual([]);
  });
});

describe('a shadow root', () => {
  test.each(['open-shadow', 'closed-shadow', 'closed-form', 'nested-shadow'])(
    '%s is looked into',
    async (kind) => {
      const page = await writing.write('www.reddit.com', kind);
      await writing.clickIn(page, '#editor', 0.8);
      await writing.raised(page, 'reddit');
    },
  );

  test.each(['open-shadow', 'closed-shadow'])(
    '%s tells a field of one line from a composer, also when one moves within it',
    async (kind) => {
      const page = await writing.write('www.reddit.com', kind);
      await writing.clickIn(page, '#editor', 0.2);
      await page.keyboard.type('words');
      await scene.silent(page);
      await writing.clickIn(page, '#editor', 0.8);
      await writing.raised(page, 'reddit');
    },
  );

  test('that is closed and holds a search says nothing', async () => {
    const page = await writing.write('www.reddit.com', 'search-in-closed-shadow');
    await writing.clickIn(page, '#editor');
    await page.keyboard.type('words');
    await scene.silent(page);
    await page.close();
  });
});

describe('a field takes focus', () => {
  test('by keyboard only', async () => {
    const page = await writing.write('mastodon.social', 'textarea');
    await page.keyboard.press('Tab');
    await writing.raised(page, 'mastodon');
  });

  test('in a form of which a field goes by the name of a function', async () => {
    const page = await writing.openWith(
      'https://mastodon.social/practice/other',
      '<form><input name="matches"><textarea id="editor"></textarea></form>',
    );
    await page.locator('#editor').click();
    await writing.raised(page, 'mastodon');
  });

  test.each(['tagName', 'nodeType', 'translate', 'window'])(
    'in a page of which a picture and a frame go by the name %s',
    async (name) => {
      const page = await writing.openWith(
        'https://mastodon.social/home',
        `<img name="${name}"><iframe name="${name}" src="/practice/frame"></iframe><form class="compose-form"><textarea id="written"></textarea></form>`,
      );
      await page.locator('#written').click();
      await writing.raised(page, 'mastodon');
    },
  );

  test('and nothing holds it when the page has taken it away', async () => {
    const page = await writing.openWith(
      'https://mastodon.social/home',
      '<form class="compose-form"><textarea id="written"></textarea></form><input id="next">',
    );
    await writing.pageDoes(
      page,
      `globalThis.form = new WeakRef(document.querySelector('form:has(#written)'))`,
    );
    await page.locator('#written').click();
    await page.keyboard.type('a');
    await page.locator('#next').click();
    await scene.raised(page);
    const session = await writing.pageDoes(
      page,
      `document.querySelector('form:has(#written)').remove()`,
    );
    await eventually('the form to be forgotten', async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { result } = await session.send('Runtime.evaluate', { expression: '!form.deref()' });
      return result.value === true;
    });
    await page.close();
  });

  test('in a dialog that appears late', async () => {
    const page = await writing.write('mastodon.social', 'late-dialog');
    await page.locator('#opener').click();
    await writing.raised(page, 'mastodon');
  });

  test('before it becomes editable, and is noticed when one writes', async () => {
    const page = await writing.write('mastodon.social', 'editable-later');
    await page.locator('#editor').click();
    await scene.silent(page);
    await page.bringToFront();
    await page.keyboard.type('a');
    await writing.raised(page, 'mastodon');
  });
});

describe('a field that the page, or a screen reader, has given focus says nothing', () => {
  /** Silent so far, and in front. */
  const given = async (kind: string): Promise<{ page: Page; session: CDPSession }> => {
    const page = await writing.write('mastodon.social', kind);
    const session = await writing.pageDoes(page, `document.querySelector('#editor').focus()`);
    expect(await page.locator('#editor:focus').count()).toBe(1);
    await scene.silent(page);
    await page.bringToFront();
    return { page, session };
  };

  test('until the first key', async () => {
    const { page } = await given('autofocus');
    await page.keyboard.press('a');
    await writing.raised(page, 'mastodon');
  });

  test('until one clicks into it', async () => {
    const { page } = await given('autofocus');
    await writing.clickIn(page, '#editor');
    await writing.raised(page, 'mastodon');
  });

  test('until an input method composes', async () => {
    const { page, session } = await given('textarea');
    await session.send('Input.imeSetComposition', {
      text: 'か',
      selectionStart: 1,
      selectionEnd: 1,
    });
    await writing.raised(page, 'mastodon');
  });

  test('until text comes in without a key, as from dictation', async () => {
    const { page, session } = await given('combobox');
    await session.send('Input.insertText', { text: 'Spoken words' });
    await writing.raised(page, 'mastodon');
  });

  test('until something is pasted, also where the editor deals with that itself', async () => {
    const { page } = await given('own-paste');
    await page.keyboard.press('ControlOrMeta+V');
    await writing.raised(page, 'mastodon');
  });

  test('when the page itself then writes in it', async () => {
    const { page } = await given('combobox');
    await writing.pageDoes(page, `document.execCommand('insertText', false, 'a draft')`);
    expect(await page.locator('#editor').textContent()).toBe('a draft');
    await scene.silent(page);
    await page.close();
  });
});

test('what is one line, a search, a password, switched off, for reading only or hidden never counts', async () => {
  const text = (attributes: string) => `<textarea ${attributes}></textarea>`;
  const box = (attributes: string) => `<div contenteditable="true" ${attributes}>Here</div>`;
  const cases = {
    'one line': '<input>',
    'one line of text that is said to be so': box('role="textbox" aria-multiline="false"'),
    'a search input': '<input type="search">',
    'a search box': box('role="searchbox"'),
    'a field in a search': `<div role="search">${text('')}</div>`,
    'a field in a search element': `<search>${text('')}</search>`,
    'a field whose key says search': text('enterkeyhint="search"'),
    'a field of many lines that is named like a search': text('name="q"'),
    'a field in a form that goes to a search': `<form action="/search">${text('')}</form>`,
    'a password': '<input type="password">',
    'a field that can only be read': text('readonly'),
    'a field that is said to be for reading only': box('aria-readonly="true"'),
    'a field that is switched off': text('disabled'),
    'a field that is said to be switched off': box('aria-disabled="true"'),
    'a field in a part that is switched off': `<fieldset disabled>${text('')}</fieldset>`,
    'a field that is no longer editable': `<div contenteditable="true"><p contenteditable="false" tabindex="0">Here</p></div>`,
    'a field that is hidden from readers': text('aria-hidden="true"'),
    'a field in what is hidden from readers': `<div aria-hidden="true">${text('')}</div>`,
    'a field that is hidden but drawn': text('hidden style="display: block !important"'),
    'a field in what is inert': `<div inert>${text('')}</div>`,
  };
  const acts = Object.entries(cases).map(
    ([name, html]) =>
      [
        name,
        async () => {
          const page = await writing.openWith('https://mastodon.social/home', html);
          await page
            .locator('body > div:first-child')
            .locator('input, textarea, [contenteditable]')
            .last()
            .click({ force: true });
          await page.keyboard.type('words');
          return page;
        },
      ] as const,
  );
  const plain = async () => {
    const page = await writing.openWith('https://mastodon.social/home', text(''));
    await page.locator('textarea').first().click();
    return page;
  };
  // One that does count, so that it is seen that the others could have.
  expect(await writing.raisedBy({ ...Object.fromEntries(acts), plain })).toEqual(['plain']);
});

test('a part that is not drawn, closed or inert can take neither focus nor input', async () => {
  const hidden = {
    'not drawn': '<div style="display: none"><textarea></textarea></div>',
    invisible: '<div style="visibility: hidden"><textarea></textarea></div>',
    'a closed dialog': '<dialog><textarea></textarea></dialog>',
    'closed details': '<details><textarea></textarea></details>',
    inert: '<div inert><textarea></textarea></div>',
  };
  const page = await writing.openWith(
    'https://mastodon.social/home',
    Object.values(hidden).join(''),
  );
  await page.keyboard.press('Shift');
  const focused = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('body > div:first-child textarea')].filter(
        (field) => {
          field.focus();
          return document.activeElement === field;
        },
      ).length,
  );
  expect(focused).toBe(0);
  await scene.silent(page);
  await page.close();
});

test.each(['select', 'focus'])(
  'a field that only copies, by %s, and is gone at once says nothing',
  async (how) => {
    const page = await writing.openWith(
      'https://mastodon.social/home',
      '<button id="copy">Copy</button>',
    );
    await writing.pageDoes(
      page,
      `document.querySelector('#copy').onclick = () => {
       const field = document.body.appendChild(document.createElement('textarea'));
       field.value = 'https://www.example.org/';
       field.${how}();
       document.execCommand('copy');
       field.remove();
     }`,
    );
    await page.locator('#copy').click();
    await scene.silent(page);
    await page.close();
  },
);
