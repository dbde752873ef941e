/** The page on which one checks for oneself, held against what is seen from outside, in a real Chromium. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { aKeyPair, signedText } from '../core/signing.ts';
import { eventually } from './browsers/deadline.ts';
import { changedCopy, digestsOf, numberOf } from './from-outside.ts';
import { fieldsKept } from './inventory.ts';
import { type PackServer, serveWithNginx } from './places/nginx.ts';
import { BUILD, DEMO, openScene, type Scene } from './scene.ts';
import { contentOf } from './spoiled-packs.ts';

const HOST = 'packs.council.example';
const ADDRESS = `https://${HOST}/pack.jws`;
const UNKNOWN = 'Not in the data map.';
const key = await aKeyPair();
const signed = (sequence: number) => signedText(contentOf(sequence), key);

let server: PackServer;
let scene: Scene;
let page: Page;

beforeAll(async () => {
  server = await serveWithNginx();
  await server.publish('pack.jws', signed(2));
  scene = await openScene({
    policy: { language: 'en', packs: [ADDRESS], packKeys: [JSON.stringify(key.jwk)] },
    servers: [server],
  });
  const place = await scene.open('https://x.com/compose/post');
  await scene.raised(place);
  const popup = await scene.popup(place);
  await popup.click('button', 'Make a note');
  await popup.until(`document.documentElement.dataset.state === 'declared'`);
  await popup.close();
  page = await scene.openOwn('log.html#status');
  await page.getByRole('link', { name: 'Check it yourself' }).click();
  await page.getByRole('heading', { name: 'What is installed' }).waitFor();
});
afterAll(async () => {
  await scene.close();
  await server.stop();
});

const shownNumber = (of: Page) => of.getByRole('definition').first().innerText();
const again = async () => {
  await page.getByRole('button', { name: 'Look again' }).click();
};
const openAll = async () => {
  for (const details of await page.locator('main details').all())
    await details.evaluate((one) => one.toggleAttribute('open', true));
};
/** The cells of each row. */
const rowsOf = (table: Locator): Promise<readonly (readonly string[])[]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')),
    );
const table = (name: string | RegExp) => page.getByRole('table', { name });

/** Whoever was asked beside the server of packs. The browser asks its maker for things of its own. */
const othersAsked = () =>
  scene.places.log
    .map(({ host }) => host)
    .filter((host) => !/(?:^|\.)(?:google|googleapis|gvt1|gstatic)\.com$/.test(host));

test('the number is that of the files on the disk, by the line in the documents', async () => {
  expect(await shownNumber(page)).toBe(numberOf(BUILD));
});

test('every file of the package is listed with its digest, and no other', async () => {
  await openAll();
  const rows = [
    ...(await rowsOf(table(/^Each file in the number/))),
    ...(await rowsOf(table(/^Files beside the number/))),
  ];
  expect(Object.fromEntries(rows)).toEqual(digestsOf(BUILD));
});

test('the permissions are those of the manifest, all of them granted, each with its reason', async () => {
  const rows = await rowsOf(table('Permissions'));
  const { granted, asked } = await scene.evaluate<{ granted: string[]; asked: string[] }>(
    `chrome.permissions.getAll().then(({ permissions }) => ({ granted: permissions, asked: chrome.runtime.getManifest().permissions }))`,
  );
  const named = rows.filter(([name = '']) => asked.includes(name));
  expect(new Set(named.map(([name]) => name))).toEqual(new Set(asked));
  expect(new Set(granted)).toEqual(new Set(asked));
  expect(named.every(([, is, has]) => is === 'Yes' && has === 'Yes')).toBe(true);
  expect(rows.every(([, , , why = '']) => why.length > 20)).toBe(true);
  expect(rows.map(([name]) => name)).toContain('https://*/*');
});

test('what is stored is what an inventory from outside has, field by field, and the data map knows all of it', async () => {
  await again();
  await openAll();
  const listed = (await Promise.all((await table(/^Values:/).all()).map(rowsOf))).flat();
  const fields = listed.map(([name]) => name);
  expect(new Set(fields)).toEqual(await fieldsKept(scene));
  expect(fields.some((name) => name?.startsWith('storage.local packs.addresses.'))).toBe(true);
  expect(fields).toContain('indexedDB armslength.declarations[].at');
  expect(await page.locator('main').innerText()).not.toContain(UNKNOWN);
});

test('the values are there to be read', async () => {
  const note = await scene.evaluate<{ id: string }>(`new Promise((done) => {
    const open = indexedDB.open('armslength');
    open.onsuccess = () => {
      const all = open.result.transaction('declarations').objectStore('declarations').getAll();
      all.onsuccess = () => { open.result.close(); done(all.result[0]); };
    };
  })`);
  expect(await page.locator('.raw').allInnerTexts()).toContain(JSON.stringify(note, null, 2));
});

test('what the data map does not know is shown as such', async () => {
  await scene.evaluate(
    `chrome.storage.local.set({ stray: { inside: 1 }, choice: { a: { b: 1 } }, 'pack.heard': '1', seen: [] })`,
  );
  await again();
  await page.getByRole('rowheader', { name: 'stray', exact: true }).waitFor();
  await openAll();
  const rows = await rowsOf(table('storage.local'));
  for (const stray of ['stray', 'pack.heard', 'seen'])
    expect(rows.find(([name]) => name === stray)?.[1]).toBe(UNKNOWN);
  expect(await rowsOf(table('Values: stray'))).toEqual([['storage.local stray.inside', UNKNOWN]]);
  expect(await rowsOf(table('Values: choice'))).toEqual([['storage.local choice.a.b', UNKNOWN]]);
  expect(await rowsOf(table('Values: seen'))).toEqual([['storage.local seen[]', UNKNOWN]]);
  await scene.evaluate(`chrome.storage.local.remove(['stray', 'choice', 'pack.heard', 'seen'])`);
});

test('a file, a cache and a bucket that something has put beside all that are shown too', async () => {
  await scene.evaluate(`(async () => {
    const top = await navigator.storage.getDirectory();
    const folder = await top.getDirectoryHandle('kept', { create: true });
    await folder.getFileHandle('heard', { create: true });
    await (await caches.open('kept')).put('https://x.com/compose/post', new Response('heard'));
    await caches.open('empty');
    await navigator.storageBuckets.open('kept');
  })()`);
  await again();
  await page.locator('[data-place="fileSystem"]').waitFor();
  await openAll();
  const strays = [
    'fileSystem kept/',
    'fileSystem kept/heard',
    'caches kept[]',
    'caches empty',
    'storageBuckets kept',
  ];
  const listed = (await Promise.all((await table(/^Values:/).all()).map(rowsOf))).flat();
  const unknown = listed.filter(([, what]) => what === UNKNOWN).map(([name]) => name);
  expect(new Set(unknown)).toEqual(new Set(strays));
  const kept = await fieldsKept(scene);
  expect(strays.filter((name) => !kept.has(name))).toEqual([]);
  await scene.evaluate(`(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('kept', { recursive: true });
    await Promise.all(['kept', 'empty'].map((name) => caches.delete(name)));
    await navigator.storageBuckets.delete('kept');
  })()`);
});

test('what was asked for is what the server was asked for, and this page asks for nothing', async () => {
  const [before, askedBefore] = [await server.requests(), othersAsked()];
  await again();
  const rows = await rowsOf(table('What was asked for on the network'));
  const asked = new Set(before.map(({ address }) => `https://${HOST}${address}`));
  expect(new Set(rows.map(([address]) => address))).toEqual(asked);
  expect(rows.map(([, , answer]) => answer)).toEqual([
    'A pack that is good, or that there is none newer.',
  ]);
  expect(await server.requests()).toEqual(before);
  expect(othersAsked()).toEqual(askedBefore);
});

test('an answer that was refused is shown with its reason', async () => {
  await server.publish('pack.jws', signed(1));
  const status = await scene.openOwn('log.html#status');
  await status.getByRole('button', { name: 'Check now' }).click();
  const answer = await eventually('another answer', async () => {
    const [[, , said = ''] = []] = await rowsOf(table('What was asked for on the network'));
    return !/^(?:A pack that is good|None yet)/.test(said) && said;
  });
  expect(answer).toBe('It was older than one that was in force before.');
  await status.close();
});

test('the content security policy is that of the manifest, word for word', async () => {
  const policy = await scene.evaluate<string>(
    'chrome.runtime.getManifest().content_security_policy.extension_pages',
  );
  const said = await page.getByRole('definition').allInnerTexts();
  expect(said).toContain(policy);
  expect(said).toContain("'self' https:");
});

test('a file that was changed on the disk gives another number, as from outside', async () => {
  const folder = await changedCopy(BUILD);
  const other = await openScene({ policy: DEMO, extension: folder });
  try {
    const its = await other.openOwn('log.html#check');
    const number = await shownNumber(its);
    expect(number).toBe(numberOf(folder));
    expect(number).not.toBe(numberOf(BUILD));
  } finally {
    await other.close();
    await rm(path.dirname(folder), { recursive: true });
  }
});
