/**
 * What becomes of open pages when the extension is updated, started anew, or switched off and on again: the script that
 * is left over falls silent without a word, and the page is served anew.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Visit } from '../../src/core/visit.ts';
import { eventually } from './browsers/deadline.ts';
import { goInside, type Inside } from './browsers/inside.ts';
import { BUILD, DEMO, openScene, type Scene } from './scene.ts';

let folder: string;
let scene: Scene;
let browser: CDPSession;
/** Into the extension that is running now: what looked into an earlier one went with it. */
let inside: Pick<Inside, 'evaluate'>;
let page: Page;
let tab: number;
/** All that the page's console has said, and all that was thrown in it. */
let said: string[];

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'armslength-update-')), 'extension');
  await cp(BUILD, folder, { recursive: true });
  scene = await openScene({ policy: DEMO, extension: folder });
  browser = await sessionOf(scene);
  inside = scene;
  page = await scene.open('https://x.com/home');
  tab = await scene.tabId(page);
  said = await listenTo(page);
  await write();
  await raised();
});
afterEach(async () => {
  await scene.close();
  await rm(path.dirname(folder), { recursive: true });
});

async function sessionOf({ context }: Scene): Promise<CDPSession> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no DevTools session of its own.');
  return session;
}

async function listenTo(of: Page): Promise<string[]> {
  const heard: string[] = [];
  const session = await scene.context.newCDPSession(of);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    heard.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ args }) => heard.push(JSON.stringify(args)));
  session.on('Log.entryAdded', ({ entry }) => heard.push(entry.text));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return heard;
}

/** The same extension as another version, from what is in the folder; `change` is what its manifest says otherwise. */
async function update(version: string, change: object = {}): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path.join(BUILD, 'manifest.json'), 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, version, ...change }));
  await browser.send('Extensions.loadUnpacked', { path: folder });
  inside = await goInside(scene.context, browser, scene.id);
  expect(await inside.evaluate('chrome.runtime.getManifest().version')).toBe(version);
}

const badge = () => inside.evaluate<string>(`chrome.action.getBadgeText({ tabId: ${tab} })`);
const visit = async () => {
  const kept = await inside.evaluate<Record<string, Visit>>('chrome.storage.session.get()');
  return kept[`visit.${tab}`];
};
const raised = () => eventually('a reminder', async () => (await badge()) !== '');
const served = () =>
  eventually('the page to be served', async () => {
    // Only what happens after that is noticed.
    await page.locator('h1, nav').first().click();
    await write();
    return (await badge()) !== '';
  });

async function write(): Promise<void> {
  await page.locator('[role=textbox]').click();
  await page.keyboard.type('words');
}

/** Everything that a script listens for. */
async function moveAbout(): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.locator('input').click();
  await page.keyboard.type('words');
  await page.getByRole('link', { name: 'Home' }).click();
  await write();
  await page.evaluate(() => history.replaceState(null, '', '/home?draft=1'));
}

test('an open page is served anew by an update, and what was left over in it says nothing', async () => {
  await update('99.0.0');
  await served();
  await moveAbout();
  await raised();
  expect((await visit())?.reminder).toMatchObject({ site: 'x', surface: 'composer' });
  expect(said).toEqual([]);
});

test('what an update leaves over falls silent by itself, and nothing of it is seen in the page', async () => {
  // An update that serves nobody: what is there now is what was left over.
  await writeFile(path.join(folder, 'nothing.js'), '');
  await update('99.0.1', { background: { service_worker: 'nothing.js' } });
  await moveAbout();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
  await page.goto('https://x.com/practice/other');
  await page.goBack({ waitUntil: 'commit' });
  await write();
  expect(said).toEqual([]);
});

test('an extension that is started anew serves the pages that are open', async () => {
  const extensions = await scene.context.newPage();
  await extensions.goto('chrome://extensions');
  // Without it the browser would rather switch off what is loaded from a folder.
  await extensions.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );
  await extensions.evaluate(`chrome.developerPrivate.reload('${scene.id}')`);
  inside = await goInside(scene.context, browser, scene.id);
  await extensions.close();
  await page.bringToFront();
  await served();
  await moveAbout();
  expect(said).toEqual([]);
});

test('an extension that is switched off and on again serves the pages that are open', async () => {
  // The page of the browser's own on which a user does it.
  const extensions = await scene.context.newPage();
  await extensions.goto('chrome://extensions');
  const turn = (on: boolean) =>
    extensions.evaluate(`chrome.management.setEnabled('${scene.id}', ${on})`);
  await turn(false);
  await moveAbout();
  expect(said).toEqual([]);
  await turn(true);
  inside = await goInside(scene.context, browser, scene.id);
  await extensions.close();
  await page.bringToFront();
  await served();
  expect(said).toEqual([]);
});
