/** A user without an administrator is asked once, and what is chosen is in force without a restart. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eventually } from './browsers/deadline.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';

let scene: Scene;
let welcome: Page;
beforeAll(async () => {
  scene = await openScene({ policy: {} });
  welcome = await eventually('the welcome page', async () =>
    scene.context.pages().find((page) => page.url().endsWith('/welcome.html')),
  );
});
afterAll(() => scene.close());

const registered = async () =>
  (await scene.evaluate<object[]>('chrome.scripting.getRegisteredContentScripts()')).length;

const choose = async (id: string) => {
  await welcome.bringToFront();
  await welcome.locator(`#pack-${id}`).check();
  await welcome.getByRole('button', { name: 'Save' }).click();
  await welcome.getByText('Saved, and in force').waitFor();
};

const status = async () => {
  const page = await scene.openOwn('log.html#status');
  await page.getByText('Who decides').waitFor();
  const text = await page.locator('body').innerText();
  await page.close();
  return text;
};

test('until something is chosen the extension is present nowhere', async () => {
  expect(await registered()).toBe(0);
  expect(await status()).toContain('There is no administrator.');
});

test('the invented municipality is in force once it is chosen', async () => {
  const open = await scene.open('https://x.com/compose/post');
  await choose('demo');
  await scene.raised(open);
  expect((await scene.visit(open))?.reminder?.advice).toMatchObject({
    pack: expect.stringMatching(/^demo@/),
    fictional: true,
  });
  expect(await registered()).toBeGreaterThan(0);
  await open.close();
});

test('an administrator who comes later decides instead, and is said to', async () => {
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  await scene.setPolicy(DENMARK);
  await expect
    .poll(async () => (await scene.visit(page))?.reminder?.advice.pack)
    .toMatch(/^dk-2021-05@/);
  expect(await status()).toContain('An administrator’s settings are in force.');
  await welcome.getByText('An administrator has chosen the settings.').waitFor();
  expect(await welcome.getByRole('button', { name: 'Save' }).count()).toBe(0);

  await scene.clearPolicy();
  await expect.poll(async () => (await scene.visit(page))?.reminder?.advice.pack).toMatch(/^demo@/);
  await page.close();
});

test('a setting that the administrator leaves open stays the user’s', async () => {
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  await scene.setPolicy({ ...DENMARK, locked: ['municipality'] });
  await expect
    .poll(async () => (await scene.visit(page))?.reminder?.municipality)
    .toBe(DENMARK.municipality);
  expect((await scene.visit(page))?.reminder?.advice.pack).toMatch(/^demo@/);
  await scene.clearPolicy();
  await page.close();
});

test('choosing none takes it away', async () => {
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  await choose('');
  await scene.cleared(page);
  await expect.poll(registered).toBe(0);
  await page.close();
});
