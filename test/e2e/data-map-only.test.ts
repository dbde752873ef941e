/** What the data map says is kept in some cases only: each case is made, and each such field looked for. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { aPack, aRule } from '../core/examples.ts';
import { aKeyPair, signedText } from '../core/signing.ts';
import { eventually } from './browsers/deadline.ts';
import { fieldsKept } from './inventory.ts';
import { type PackServer, serveWithNginx } from './places/nginx.ts';
import { openScene, type Scene } from './scene.ts';
import { contentOf } from './spoiled-packs.ts';

const MAP = JSON.parse(readFileSync('docs/privacy/data-map.json', 'utf8')) as {
  readonly fields: Readonly<Record<string, { readonly only?: string }>>;
};
const key = await aKeyPair();
const policy = {
  language: 'en',
  packs: ['https://packs.council.example/pack.jws'],
  packKeys: [JSON.stringify(key.jwk)],
  retentionDays: 30,
  contactUrl: 'https://council.example/contact',
};
const text = { en: 'A text.' };
const full = contentOf(1, {
  inherits: ['base@1.0.0'],
  validUntil: '2099-12-31',
  rules: [
    aRule({
      id: 'any',
      when: { surface: ['composer'] },
      alternatives: [text],
      inheritedFrom: 'base@1.0.0',
      sources: ['guideline', 'press'],
    }),
  ],
  sources: [
    ...aPack().sources,
    { id: 'press', title: text, authority: text, status: 'in-force', report: true },
  ],
  goodToKnow: [
    { id: 'known', title: text, text, url: 'https://www.example.org/more', sources: ['guideline'] },
  ],
});

let server: PackServer;
let scene: Scene;
let status: Page;
const seen = new Set<string>();
const look = async (of: Scene = scene) => {
  for (const field of await fieldsKept(of)) seen.add(field);
};
const lookAgain = async () => {
  await look();
  return [...seen];
};
// However busy the machine.
const POLLED = { timeout: 30_000 };
const checkNow = async () => {
  await status.getByRole('button', { name: 'Check now' }).click();
  await status.getByRole('button', { name: 'Check now', disabled: false }).waitFor();
  await look();
};

beforeAll(async () => {
  server = await serveWithNginx();
  await server.publish('pack.jws', signedText(full, key));
  scene = await openScene({ policy, servers: [server] });
});
afterAll(async () => {
  await scene.close();
  await server.stop();
});

test('a pack from an address, with all that a pack may have, and what comes after it', async () => {
  await scene.raised(await scene.open('https://x.com/compose/post'));
  await scene.setPolicy({ ...policy, language: 'fi' });
  await expect.poll(lookAgain, POLLED).toContain('storage.session visit.<tab>.reminder.lang');
  await scene.setPolicy(policy);
  status = await scene.openOwn('log.html#status');
  await server.publish(
    'pack.jws',
    signedText(contentOf(2, { validFrom: '2199-01-01', cases: [] }), key),
  );
  await checkNow();
  await server.publish('pack.jws', signedText('{"id":"fetched"}', key));
  await status.evaluate(`Date.now = () => Date.parse('2100-01-01T12:00:00Z')`);
  await checkNow();
  expect(seen).toContain('storage.local packs.addresses.<address>.clockAhead');
});

test('a clock that has leapt ahead, where notes are erased by their age', async () => {
  await scene.evaluate(
    `chrome.storage.local.set({ clock: { believed: '2026-01-01', ahead: [], retention: { days: 365, since: '2025-01-01' } } })`,
  );
  await (await scene.openOwn('log.html')).locator('h1').waitFor();
  await expect.poll(lookAgain, POLLED).toContain('storage.local clock.ahead[]');
  expect(seen).toContain('storage.local clock.retention.before');
});

test('a setting that does not fit any more', async () => {
  await scene.setPolicy({ ...policy, contactUrl: 'no address' });
  await expect.poll(lookAgain, POLLED).toContain('storage.local policy.earlier.<setting>');
});

test('a user without an administrator', async () => {
  const alone = await openScene({ policy: {} });
  try {
    const welcome = await eventually('the welcome page', async () =>
      alone.context.pages().find((page) => page.url().endsWith('/welcome.html')),
    );
    await welcome.locator('#pack-demo').check();
    await welcome.getByRole('button', { name: 'Save' }).click();
    await welcome.getByText('Saved, and in force').waitFor();
    await look(alone);
    expect(seen).toContain('storage.local choice.<setting>');
  } finally {
    await alone.close();
  }
});

test('every field that is there in some cases only was there, and nothing that the map does not name', () => {
  // test/e2e/check-firefox.test.ts looks for what Firefox alone has.
  const wanted = Object.entries(MAP.fields).filter(([, { only }]) => only && only !== 'in Firefox');
  expect(wanted.map(([field]) => field).filter((field) => !seen.has(field))).toEqual([]);
  expect([...seen].filter((field) => !Object.hasOwn(MAP.fields, field))).toEqual([]);
});
