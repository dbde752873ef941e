/** The page on which one checks for oneself, held against what is seen from outside, in a real Firefox. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aKeyPair, signedText } from '../core/signing.ts';
import { eventually } from './browsers/deadline.ts';
import { type Firefox, launchFirefox } from './browsers/firefox.ts';
import type { Tab } from './browsers/firefox-tab.ts';
import { changedCopy, digestsOf, numberOf } from './from-outside.ts';
import { fieldsKept } from './inventory.ts';
import { type PackServer, serveWithNginx } from './places/nginx.ts';
import { type Places, servePlaces } from './places/serve.ts';
import { contentOf } from './spoiled-packs.ts';

const BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
const HOST = 'packs.council.example';
const key = await aKeyPair();
const policy = {
  language: 'en',
  packs: [`https://${HOST}/pack.jws`],
  packKeys: [JSON.stringify(key.jwk)],
};

let server: PackServer;
let places: Places;
let firefox: Firefox;
let page: Tab;

beforeAll(async () => {
  [server, places] = await Promise.all([serveWithNginx(), servePlaces()]);
  await server.publish('pack.jws', signedText(contentOf(1), key));
  firefox = await launchFirefox({ extension: BUILD, places, servers: [server], policy });
  const place = await firefox.open('https://x.com/compose/post');
  await eventually('a reminder', async () => (await firefox.badge(place)) !== '');
  // The first page that opens the log begins it, which takes its own time.
  const first = await firefox.openOwn('log.html');
  await eventually('the log', () =>
    firefox.evaluate<boolean>(`browser.storage.local.get('log').then(({ log }) => Boolean(log))`),
  );
  await first.close();
  page = await firefox.openOwn('log.html#check');
  await page.until(NUMBER);
  await page.evaluate(
    `document.querySelectorAll('main details').forEach((one) => one.toggleAttribute('open', true))`,
  );
  await page.until(`document.querySelector('.raw')`);
});
afterAll(async () => {
  await firefox.close();
  await Promise.all([server.stop(), places.close()]);
});

const NUMBER = `document.querySelector('dd')?.innerText`;
/** The cells of each row of the tables whose names begin so. */
const rowsOf = (name: string) =>
  page.evaluate<readonly (readonly string[])[]>(
    `[...document.querySelectorAll('table')].filter(({ caption }) => caption.textContent.startsWith('${name}'))
      .flatMap((table) => [...table.tBodies[0].rows].map((row) => [...row.cells].map(({ textContent }) => textContent)))`,
  );

test('the number and the digests are those of the files on the disk', async () => {
  expect(await page.evaluate(NUMBER)).toBe(numberOf(BUILD));
  const rows = [...(await rowsOf('Each file')), ...(await rowsOf('Files beside'))];
  expect(Object.fromEntries(rows)).toEqual(digestsOf(BUILD));
});

test('what is stored is what an inventory from outside has, and the data map knows all of it', async () => {
  const rows = await rowsOf('Values:');
  expect(new Set(rows.map(([name]) => name))).toEqual(await fieldsKept(firefox));
  expect(rows.filter(([, what]) => what === 'Not in the data map.')).toEqual([]);
  // The one field that the map says is in Firefox alone.
  expect(rows.map(([name]) => name)).toContain('scripting registered[].cssOrigin');
  const notRead = 'The browser does not let this be read';
  expect(await page.evaluate<string>('document.body.innerText')).not.toContain(notRead);
});

test('what was asked for is what the server was asked for', async () => {
  const asked = (await server.requests()).map(({ address }) => `https://${HOST}${address}`);
  const rows = await rowsOf('What was asked for');
  expect(new Set(rows.map(([address]) => address))).toEqual(new Set(asked));
});

test('a file that was changed on the disk gives another number, as from outside', async () => {
  const folder = await changedCopy(BUILD);
  const other = await launchFirefox({ extension: folder });
  try {
    const its = await other.openOwn('log.html#check');
    await its.until(NUMBER);
    expect(await its.evaluate(NUMBER)).toBe(numberOf(folder));
    expect(numberOf(folder)).not.toBe(numberOf(BUILD));
  } finally {
    await other.close();
    await rm(path.dirname(folder), { recursive: true });
  }
});
