/** Real applications, as their makers hand them out, on the loopback address under the hosts that they could have. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Comments, serveComments } from './applications/comment-server.ts';
import { servePeers, type Signalling } from './applications/peer-server.ts';
import { serveWiki, type Wiki } from './applications/wiki-server.ts';
import { type OwnBuild, ownBuild } from './browsers/own-build.ts';
import { applications } from './places/sites/applications.ts';
import { BUILD, DEMO, openScene, type Scene } from './scene.ts';

/** A call site, a blog and a network that the council runs itself: its policy names them, and its build is there too. */
const OWN = {
  jitsi: 'jitsi.council.example',
  'wordpress-self-hosted': 'blog.council.example',
  friendica: 'network.council.example',
} as const;

let peers: Signalling;
let wiki: Wiki;
let comments: Comments;
let build: OwnBuild;
let scene: Scene;
beforeAll(async () => {
  [peers, wiki, comments, build] = await Promise.all([
    servePeers(),
    serveWiki(),
    serveComments(),
    ownBuild(BUILD, Object.values(OWN)),
  ]);
  scene = await openScene({
    extension: build.folder,
    more: [applications],
    policy: {
      ...DEMO,
      councilTenants: [`jitsi:${OWN.jitsi}`],
      extraHosts: Object.entries(OWN).map(([site, host]) => `${site}:${host}`),
    },
    servers: [
      { host: 'signalling.example', ...peers },
      { host: 'comments.example', ...comments },
      { host: 'wiki.council.example', ...wiki },
      { host: OWN.friendica, ...wiki },
    ],
  });
});
afterAll(async () => {
  await scene.close();
  await Promise.all([peers.close(), wiki.close(), comments.close(), build.remove()]);
});

describe('a call between two pages, over WebRTC', () => {
  const side = async (host: string): Promise<Page> => {
    const page = await scene.open(`https://${host}/`);
    await page.locator('body[data-peer]').waitFor();
    return page;
  };

  const talk = async (host: string): Promise<readonly [Page, Page]> => {
    const [caller, called] = [await side(host), await side(host)];
    await scene.silent(caller);
    await scene.silent(called);
    await caller.bringToFront();
    await caller.locator('#number').fill((await called.getAttribute('body', 'data-peer')) ?? '');
    await caller.locator('#call').click();
    await called.bringToFront();
    await called.locator('body[data-ringing]').waitFor();
    await called.locator('#answer').click();
    for (const page of [caller, called]) await page.locator('body[data-talking]').waitFor();
    return [caller, called];
  };

  const picture = (page: Page) =>
    page.locator('#other').evaluate((video) => (video as HTMLVideoElement).videoWidth);

  test('is noticed on both sides by what is live, on the council’s own server', async () => {
    const sides = await talk(OWN.jitsi);
    expect([...peers.passed]).toEqual(expect.arrayContaining(['OFFER', 'ANSWER', 'CANDIDATE']));
    for (const page of sides) {
      expect(await picture(page)).toBeGreaterThan(0);
      await scene.raised(page);
      expect((await scene.visit(page))?.reminder).toMatchObject({
        site: 'jitsi',
        surface: 'call',
        tenant: 'council',
      });
    }
    for (const page of sides) await page.close();
  });

  test('says nothing on a host that nobody has named', async () => {
    const sides = await talk('moede.example');
    for (const page of sides) {
      expect(await picture(page)).toBeGreaterThan(0);
      await scene.silent(page);
      await page.close();
    }
  });
});

describe('a wiki', () => {
  const edit = async (host: string, title: string): Promise<Page> => {
    const page = await scene.open(`https://${host}/`);
    await page.locator('input[type=search]').click();
    await page.keyboard.type('dagsorden');
    await page.locator('.tc-page-controls button[class*="new-tiddler"]').click();
    await page.locator('input.tc-titlebar').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(title);
    await scene.silent(page);
    // Its text is written in a frame that it writes by itself.
    await page.frameLocator('.tc-tiddler-edit-frame iframe').locator('textarea').click();
    await page.keyboard.type('Budgettet');
    return page;
  };

  test('says nothing while a page is found, written and kept', async () => {
    const page = await edit('wiki.council.example', 'Referat');
    await page.locator('.tc-tiddler-edit-frame button[class*="Buttons%2Fsave"]').click();
    await expect.poll(async () => (await wiki.kept()).join('\n')).toContain('Budgettet');
    await scene.silent(page);
    await page.close();
  });

  test('would be noticed as a composer if it were on the host of a site, but for its fields of one line', async () => {
    const page = await edit(OWN.friendica, 'Opslag');
    await scene.raised(page);
    expect((await scene.visit(page))?.reminder).toMatchObject({
      site: 'friendica',
      surface: 'composer',
    });
    await page.close();
  });
});

describe('a comment system', () => {
  const comment = async (host: string, words: string): Promise<Page> => {
    const page = await scene.open(`https://${host}/2026/11/budget/`);
    const name = page.locator('.atk-header input').first();
    await name.click();
    await page.keyboard.type('Odder');
    await scene.silent(page);
    await page.locator('textarea').click();
    await page.keyboard.type(words);
    return page;
  };

  test('is noticed as a composer on the council’s blog, and its fields of one line are not', async () => {
    const page = await comment(OWN['wordpress-self-hosted'], 'Til budgettet');
    await scene.raised(page);
    expect((await scene.visit(page))?.reminder).toMatchObject({
      site: 'wordpress-self-hosted',
      surface: 'composer',
    });
    await page.close();
  });

  test('says nothing on the pages of a paper that nobody has named', async () => {
    const page = await comment('avisen.example', 'Til avisen');
    await page.locator('.atk-send-btn').click();
    await expect.poll(() => comments.written).toContain('Til avisen');
    await scene.silent(page);
    await page.close();
  });
});
