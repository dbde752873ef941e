/** Recognising a composer in real Firefox, wherever it could differ from Chromium. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Visit } from '../../src/core/visit.ts';
import { eventually } from './browsers/deadline.ts';
import { type Firefox, launchFirefox } from './browsers/firefox.ts';
import type { Tab } from './browsers/firefox-tab.ts';
import { type Places, servePlaces } from './places/serve.ts';
import { DEMO } from './scene.ts';

const BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
const TAB_KEY = '\uE004';

let places: Places;
let firefox: Firefox;
beforeAll(async () => {
  places = await servePlaces();
  firefox = await launchFirefox({ extension: BUILD, places, policy: DEMO });
  await eventually('the sites to be served', async () =>
    firefox.evaluate<boolean>(
      'browser.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)',
    ),
  );
});
afterAll(async () => {
  await firefox.close();
  await places.close();
});

const write = async (host: string, kind: string): Promise<Tab> => {
  const tab = await firefox.open(`https://${host}/practice/write/${kind}`);
  await tab.until(`document.readyState === 'complete'`);
  return tab;
};

const raised = async (tab: Tab, site: string) => {
  await eventually('a reminder', async () => (await firefox.badge(tab)) !== '');
  const key = `visit.${firefox.tabId(tab)}`;
  const kept = await firefox.evaluate<Record<string, Visit>>(
    `browser.storage.session.get('${key}')`,
  );
  expect(kept[key]?.reminder).toMatchObject({ site, surface: 'composer' });
  await tab.close();
};

/** The badge of the tab, which is in front again, after all that has happened so far has been dealt with. */
const badgeLater = async (tab: Tab) => {
  const fence = await firefox.open('https://x.com/compose/post');
  await eventually('a reminder', async () => (await firefox.badge(fence)) !== '');
  await fence.close();
  await tab.front();
  return firefox.badge(tab);
};

test.each([
  ['lexical', 'www.facebook.com', 'facebook', '[data-lexical-editor]'],
  ['draft', 'x.com', 'x', '.public-DraftEditor-content'],
  ['tiptap', 'bsky.app', 'bluesky', '.ProseMirror'],
  ['quill', 'www.linkedin.com', 'linkedin', '.ql-editor'],
  ['slate', 'medium.com', 'medium', '[data-slate-editor]'],
  ['codemirror', 'mastodon.social', 'mastodon', '.cm-content'],
  ['ckeditor', 'www.tumblr.com', 'tumblr', '.ck-editor__editable'],
  ['tinymce', 'kommune.wordpress.com', 'wordpress', 'iframe'],
  ['plaintext-only', 'www.threads.com', 'threads', '#editor'],
  ['nested-shadow', 'www.reddit.com', 'reddit', '#editor'],
  ['srcdoc', 'kommune.wordpress.com', 'wordpress', '#editor'],
  ['written-frame', 'kommune.wordpress.com', 'wordpress', '#editor'],
  ['late-frame', 'kommune.wordpress.com', 'wordpress', '#opener'],
  ['late-dialog', 'mastodon.social', 'mastodon', '#opener'],
])('%s on %s is a composer', async (kind, host, site, clicked) => {
  const tab = await write(host, kind);
  // TinyMCE and the like are there a moment after the page is.
  await tab.until(`document.querySelector('${clicked}')?.getBoundingClientRect().height`);
  await tab.click(clicked);
  await raised(tab, site);
});

test('a whole document that is editable takes no focus here, and is noticed by the first key', async () => {
  const tab = await write('kommune.wordpress.com', 'design-mode');
  await tab.click('#editor');
  await tab.type('a');
  await raised(tab, 'wordpress');
});

describe('a closed shadow root', () => {
  test('tells a field of one line from a composer, also when one moves within it', async () => {
    const tab = await write('www.reddit.com', 'closed-shadow');
    await tab.type(`${TAB_KEY}words`);
    expect(await badgeLater(tab)).toBe('');
    await tab.type(`${TAB_KEY}words`);
    await raised(tab, 'reddit');
  });

  test('that holds a search says nothing', async () => {
    const tab = await write('www.reddit.com', 'search-in-closed-shadow');
    await tab.click('#editor');
    await tab.type('words');
    expect(await badgeLater(tab)).toBe('');
    await tab.close();
  });
});

describe('a field', () => {
  test('that is reached by keyboard only raises a reminder', async () => {
    const tab = await write('mastodon.social', 'textarea');
    await tab.type(TAB_KEY);
    await raised(tab, 'mastodon');
  });

  test('that the page has given focus says nothing until the first key', async () => {
    const tab = await write('mastodon.social', 'autofocus');
    await tab.until(`document.activeElement.id === 'editor'`);
    expect(await badgeLater(tab)).toBe('');
    await tab.type('a');
    await raised(tab, 'mastodon');
  });

  test('that the page has given focus says nothing until one clicks into it', async () => {
    const tab = await write('mastodon.social', 'autofocus');
    await tab.until(`document.activeElement.id === 'editor'`);
    expect(await badgeLater(tab)).toBe('');
    await tab.click('#editor');
    await raised(tab, 'mastodon');
  });

  test('that becomes editable after it took focus is noticed when one writes', async () => {
    const tab = await write('mastodon.social', 'editable-later');
    await tab.click('#editor');
    expect(await badgeLater(tab)).toBe('');
    await tab.type('a');
    await raised(tab, 'mastodon');
  });

  test.each(['readonly', 'disabled', 'aria-hidden="true"', 'enterkeyhint="search"'])(
    'that is %s says nothing',
    async (attribute) => {
      const tab = await firefox.open('https://mastodon.social/practice/write/nothing-yet');
      await tab.evaluate(
        `document.querySelector('main').insertAdjacentHTML('beforeend', '<textarea ${attribute}>')`,
      );
      await tab.click('textarea');
      await tab.type('words');
      expect(await badgeLater(tab)).toBe('');
      await tab.close();
    },
  );
});
