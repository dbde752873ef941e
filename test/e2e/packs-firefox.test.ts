/** Signed packs in real Firefox: fetched, taken up, refused, and nothing told of who asks. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeptPacks } from '../../src/core/kept-packs.ts';
import { aKeyPair, signedText } from '../core/signing.ts';
import { eventually } from './browsers/deadline.ts';
import { type Firefox, launchFirefox } from './browsers/firefox.ts';
import { type PackServer, serveWithNginx } from './places/nginx.ts';
import { type Places, servePlaces } from './places/serve.ts';
import { contentOf } from './spoiled-packs.ts';

const BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
const ADDRESS = 'https://packs.council.example/pack.jws';
const key = await aKeyPair();
const policy = { language: 'en', packs: [ADDRESS], packKeys: [JSON.stringify(key.jwk)] };
const signed = (sequence: number) => signedText(contentOf(sequence), key);

let server: PackServer;
let places: Places;
let firefox: Firefox;
const known = async () =>
  (await firefox.evaluate<{ packs?: KeptPacks }>(`browser.storage.local.get('packs')`)).packs
    ?.addresses[ADDRESS];
const checkNow = async () => {
  const status = await firefox.openOwn('log.html#status');
  const button = `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Check now')`;
  await status.until(button);
  await status.evaluate(`${button}.click()`);
  await status.until(`${button} && !${button}.disabled`);
  await status.close();
};

beforeAll(async () => {
  [server, places] = await Promise.all([serveWithNginx(), servePlaces()]);
  await server.publish('pack.jws', signed(1));
  firefox = await launchFirefox({ extension: BUILD, places, servers: [server], policy });
});
afterAll(async () => {
  await firefox.close();
  await Promise.all([server.stop(), places.close()]);
});

test('a pack is fetched as soon as a policy names it, and speaks', async () => {
  await eventually('the pack', async () => (await known())?.files.length === 1);
  expect((await known())?.files[0]).toMatchObject({ id: 'fetched', sequence: 1 });
  const tab = await firefox.open('https://x.com/compose/post');
  await eventually('a reminder', async () => (await firefox.badge(tab)) !== '');
  await tab.close();
});

test('a new one is taken up, and an older one refused with the last good one in force', async () => {
  await server.publish('pack.jws', signed(2));
  await checkNow();
  await eventually('the new pack', async () => (await known())?.files[0]?.sequence === 2);
  await server.publish('pack.jws', signed(1));
  await checkNow();
  await eventually('the reason', async () => (await known())?.problem?.reason === 'older');
  expect((await known())?.files.map(({ sequence }) => sequence)).toEqual([2, 1]);
});

/** Of the requests that begin at `from`. */
const askedFrom = async (from: number) => (await server.requests()).slice(from);

test('of its own it tells nothing of who asks; Firefox adds the number of the installation', async () => {
  const requests = await askedFrom(0);
  expect(new Set(requests.map(({ address }) => address))).toEqual(new Set(['/pack.jws']));
  for (const { headers } of requests)
    expect(headers).toMatchObject({ cookie: '', referer: '', authorization: '' });
  const gets = requests.filter(({ method }) => method === 'GET');
  expect(new Set(gets.map(({ headers }) => headers['accept_language']))).toEqual(new Set(['*']));
  // docs/admin/packs.md tells of it. When Firefox stops, this says so, and that can go.
  const origin = firefox.origin.replace(/\/$/, '');
  expect(new Set(requests.map(({ headers }) => headers['origin']))).toEqual(new Set([origin]));
});

test('where the build was granted the host, Firefox adds nothing', async () => {
  const granted = await mkdtemp(path.join(tmpdir(), 'armslength-granted-'));
  await cp(BUILD, granted, { recursive: true });
  const file = path.join(granted, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`https://${server.host}/*`);
  await writeFile(file, JSON.stringify(manifest));
  await server.publish('pack.jws', signed(3));
  const before = (await server.requests()).length;
  await firefox.close();
  firefox = await launchFirefox({ extension: granted, places, servers: [server], policy });
  await eventually('the pack', async () => (await known())?.files[0]?.sequence === 3);
  await checkNow();
  await eventually('two answers', async () => (await askedFrom(before)).length === 2);
  const requests = await askedFrom(before);
  expect(requests.map(({ method, status }) => [method, status])).toEqual([
    ['GET', 200],
    ['GET', 304],
  ]);
  expect(requests.map(({ headers }) => headers['origin'])).toEqual(['', '']);
  await rm(granted, { recursive: true });
});
