/**
 * What real browsers send when they ask for a pack, as a real server sees it: also where the host has set a cookie before,
 * which a browser would send along if it were not told otherwise.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aKeyPair, signedText } from '../core/signing.ts';
import { eventually } from './browsers/deadline.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { type LoggedRequest, type PackServer, serveWithNginx } from './places/nginx.ts';
import { servePlaces } from './places/serve.ts';
import { openScene } from './scene.ts';
import { contentOf } from './spoiled-packs.ts';

const FIREFOX = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
const HOST = 'https://packs.council.example';
const key = await aKeyPair();
const policy = {
  language: 'en',
  packs: [`${HOST}/pack.jws`],
  packKeys: [JSON.stringify(key.jwk)],
};
/** Sent along with requests from elsewhere too, where they may have cookies at all. */
const SET_COOKIE = `document.cookie = 'person=17; Path=/; Secure; SameSite=None; Max-Age=9999'`;
const WORDS = 'Words that nobody else should ever see';
const CHECK_NOW = `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Check now')`;

interface Asking {
  /** What a page of the host runs, in a tab of its own. */
  readonly atHost: (expression: string) => Promise<void>;
  readonly checkNow: () => Promise<void>;
  /** Writes at a service, until a reminder stands. */
  readonly write: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function chromium(server: PackServer): Promise<Asking> {
  const scene = await openScene({ policy, servers: [server] });
  return {
    atHost: async (expression) => {
      const page = await scene.open(`${HOST}/`);
      await page.evaluate(expression);
      await page.close();
    },
    checkNow: async () => {
      const status = await scene.openOwn('log.html#status');
      const button = (disabled: boolean) =>
        status.getByRole('button', { name: 'Check now', disabled });
      await button(false).click();
      // The page itself asks: it must not go before it is through.
      await button(false).waitFor();
      await status.close();
    },
    write: async () => {
      const page = await scene.open('https://x.com/compose/post');
      await page.locator('[role=textbox]').click();
      await page.keyboard.type(WORDS);
      await scene.raised(page);
      await page.close();
    },
    close: () => scene.close(),
  };
}

async function firefox(server: PackServer): Promise<Asking> {
  const places = await servePlaces();
  const browser = await launchFirefox({
    extension: FIREFOX,
    places,
    servers: [server],
    policy,
    // By itself Firefox has other cookies for a host in an extension than in its own pages: here it would send these.
    preferences: { 'network.cookie.cookieBehavior': 0 },
  });
  return {
    atHost: async (expression) => {
      const tab = await browser.open(`${HOST}/`);
      await tab.evaluate(expression);
      await tab.close();
    },
    checkNow: async () => {
      const status = await browser.openOwn('log.html#status');
      await status.until(`${CHECK_NOW} && !${CHECK_NOW}.disabled`);
      await status.evaluate(`${CHECK_NOW}.click()`);
      await status.until(`${CHECK_NOW} && !${CHECK_NOW}.disabled`);
      await status.close();
    },
    write: async () => {
      const tab = await browser.open('https://x.com/compose/post');
      await tab.click('[role=textbox]');
      await tab.type(WORDS);
      await eventually('a reminder', async () => (await browser.badge(tab)) !== '');
      await tab.close();
    },
    close: async () => {
      await browser.close();
      await places.close();
    },
  };
}

describe.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
] as const)('%s', (_, launch) => {
  let server: PackServer;
  let browser: Asking;
  const askedFor = async (address: string): Promise<readonly LoggedRequest[]> =>
    (await server.requests()).filter((one) => one.address === address);
  const gets = async () => (await askedFor('/pack.jws')).filter(({ method }) => method === 'GET');

  beforeAll(async () => {
    server = await serveWithNginx();
    await server.publish('pack.jws', signedText(contentOf(1), key));
    browser = await launch(server);
    await eventually('the first request', async () => (await gets()).length === 1);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  test('sends no cookie that the host has set, no referrer and nobody’s languages', async () => {
    await browser.atHost(SET_COOKIE);
    await browser.atHost('0');
    const cookies = (await askedFor('/')).map(({ headers }) => headers['cookie']);
    // It is there: a page of the host has it.
    expect(cookies).toEqual(['', 'person=17']);
    await browser.checkNow();
    expect(await gets()).toHaveLength(2);
    for (const { headers } of await askedFor('/pack.jws'))
      expect(headers).toMatchObject({ cookie: '', referer: '', authorization: '' });
    for (const { headers } of await gets()) expect(headers['accept_language']).toBe('*');
  });

  test('sends the name back that the server gave the file: the one thing in which requests may differ by themselves', async () => {
    const names = (await gets()).map(({ headers }) => headers['if_none_match']);
    expect(names).toEqual(['', expect.stringMatching(/^(?:W\/)?"[\da-f]+-[\da-f]+"$/)]);
  });

  test('sends nothing else, whatever somebody writes meanwhile: no other method, no body, and once for each cause', async () => {
    const before = await server.requests();
    await browser.write();
    await browser.checkNow();
    const since = (await server.requests()).slice(before.length);
    const asked = since.map(({ method, address }) => `${method} ${address}`);
    // Where there is a condition, a browser may ask beforehand whether it may send one.
    expect(asked.filter((one) => one !== 'OPTIONS /pack.jws')).toEqual(['GET /pack.jws']);
    for (const { headers } of since)
      expect(headers).toMatchObject({ cookie: '', referer: '', content_length: '' });
  });
});
