/** When Chromium cannot keep the log: what is said, what can be saved, what goes on. Each with a real profile on a disk. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Declaration } from '../../src/core/declaration-schema.ts';
import { aNote } from '../core/notes.ts';
import { notesIn } from '../prove/kept-notes.ts';
import { MAKING } from '../prove/note-deeds.ts';
import { HISTORY, makeDatabase, type PastSchema } from '../store/history.ts';
import { eventually } from './browsers/deadline.ts';
import { type Killable, launchKillable } from './browsers/killable.ts';
import type { Target } from './browsers/target.ts';
import { beginWith } from './first-start.ts';
import { garble } from './garble.ts';
import { type Places, servePlaces } from './places/serve.ts';
import { BUILD } from './scene.ts';

let places: Places;
let folder: string;
let browser: Killable;
const downloads = () => path.join(folder, 'downloads');
const launch = (profile = path.join(folder, 'profile')) =>
  launchKillable({ extension: BUILD, places, profile, downloads: downloads() });
const restart = async (between: () => Promise<unknown>, profile?: string) => {
  await browser.close();
  await between();
  browser = await launch(profile);
};
beforeEach(async () => {
  [places, folder] = await Promise.all([
    servePlaces(),
    mkdtemp(path.join(tmpdir(), 'armslength-keeping-')),
  ]);
  browser = await beginWith(launch);
});
afterEach(async () => {
  await browser.close();
  await places.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const says = (page: Target, text: string) =>
  page
    .until(`document.body?.innerText.includes(${JSON.stringify(text)})`)
    .catch(async (error: unknown) => {
      const found = await page.evaluate<string>("document.body?.innerText ?? ''");
      throw new Error(`“${text}” was not said, but: ${found}`, { cause: error });
    });

/** Presses _Make a note_ in the popup; gives the popup back as it is then. */
async function pressed(): Promise<Target> {
  const { page, press } = await MAKING.popup(browser);
  press();
  return page;
}
async function noted(): Promise<void> {
  const popup = await pressed();
  await popup.until(`document.documentElement.dataset.state === 'declared'`);
  await popup.close();
}

/** Opens a page, and waits until a reminder stands there. */
async function reminded(): Promise<void> {
  const tab = await browser.open('https://mastodon.social/publish');
  await eventually('a reminder', () =>
    browser.evaluate<boolean>(`chrome.action.getBadgeText({ tabId: ${tab} }).then(Boolean)`),
  );
}

/** The notes of a file that was saved. */
async function saved(name: string): Promise<readonly Declaration[]> {
  const text = await eventually(`the file ${name}`, async () =>
    (await readdir(downloads()).catch((): string[] => [])).includes(name)
      ? readFile(path.join(downloads(), name), 'utf8')
      : undefined,
  );
  return (JSON.parse(text) as { declarations: Declaration[] }).declarations;
}

const make = (past: PastSchema, rows: readonly unknown[]) =>
  browser.evaluate(
    `(${makeDatabase.toString()})(indexedDB, ${JSON.stringify(past)}, ${JSON.stringify(rows)})`,
  );

test('a full disk is told of, the note can be saved as a file, and is made once there is room', async () => {
  // Before there is any note: for a while after one, the browser counts on the room that it knew of.
  const page = await browser.openOwn('log.html');
  // The tab begins with an empty page, which has none.
  await page.until(`location.origin !== 'null'`);
  const origin = await page.evaluate<string>('location.origin');
  await page.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });

  const popup = await pressed();
  await says(popup, 'There is no room left on this device for another note.');
  await popup.click('button', 'Save the note as a file');
  const [note, ...more] = await saved('armslength-note.json');
  expect(more).toEqual([]);
  expect(note).toMatchObject({ surface: 'composer', category: 'council_work' });
  await popup.close();
  expect(await notesIn(browser)).toEqual([]);

  await page.send('Page.bringToFront');
  await page.click('button', 'Add a note by hand');
  await page.click('button', 'Add the note');
  await says(page, 'There is no room left on this device for another note.');
  await page.until(`document.body.innerText.includes('Save the note as a file')`);
  await reminded();

  await page.send('Storage.overrideQuotaForOrigin', { origin });
  await noted();
  expect(await notesIn(browser)).toHaveLength(1);
});

describe('files that were damaged while the browser was down', () => {
  test('are told of where the browser begins the log anew, until the user has read it', async () => {
    await noted();
    await restart(() => garble(path.join(folder, 'profile/Default/IndexedDB'), 'whole'));
    await reminded();
    await noted();
    expect(await notesIn(browser)).toHaveLength(1);
    const popup = await browser.popup();
    await says(popup, 'The log was started again');
    await popup.close();

    const page = await browser.openOwn('log.html');
    await says(page, 'The log was started again');
    await page.click('button', 'I have read this');
    await page.until(`!document.body.innerText.includes('begun anew')`);
    await restart(async () => {});
    const again = await browser.openOwn('log.html');
    await again.until(
      `document.querySelectorAll(':not(details) > .tabled > table > tbody > tr').length === 1`,
    );
    expect(await again.evaluate('document.body.innerText')).not.toContain('begun anew');
  });

  test('are told of where the browser cannot open them, and the note can be saved', async () => {
    await noted();
    await restart(() => garble(path.join(folder, 'profile/Default/IndexedDB'), 'middle'));
    const popup = await pressed();
    await says(popup, 'The browser cannot read the log’s files.');
    await popup.click('button', 'Save the note as a file');
    expect(await saved('armslength-note.json')).toHaveLength(1);
    const page = await browser.openOwn('log.html');
    await says(page, 'The browser cannot read the log’s files.');
    await page.click('button', 'Save what can be read as a file');
    await says(page, 'Nothing could be read.');
    await reminded();
  });
});

test('a log of a later version is left as it is, and all of it can be saved', async () => {
  const rows = [aNote(1), { ...aNote(2), of: 'a later version' }];
  const later = { version: 1000, stores: { declarations: { key: 'id', indexes: ['at'] } } };
  await make(later, rows);
  const popup = await pressed();
  await says(popup, 'A later version of this extension has written the log here.');
  await popup.close();
  const page = await browser.openOwn('log.html');
  await says(page, 'A later version of this extension has written the log here.');
  await page.click('button', 'Save what can be read as a file');
  expect(await saved('armslength-log.json')).toEqual([aNote(1)]);
  await eventually('the other file', async () =>
    (await readdir(downloads())).includes('armslength-log-other.json'),
  );
  expect(await notesIn(browser)).toEqual(rows);
  expect(await browser.evaluate('indexedDB.databases()')).toEqual([
    { name: 'armslength', version: 1000 },
  ]);
  await reminded();
});

test.each(HISTORY)('a log of the schema version $version is read and added to', async (past) => {
  await make(past, [aNote(1), aNote(2)]);
  await noted();
  expect(await notesIn(browser)).toHaveLength(3);
  const page = await browser.openOwn('log.html');
  await page.until(
    `document.querySelectorAll(':not(details) > .tabled > table > tbody > tr').length === 3`,
  );
  expect(await page.evaluate('document.body.innerText')).not.toContain('begun anew');
});

test('a profile that is restored from a copy has the notes and the choice, and none twice', async () => {
  await noted();
  const before = await notesIn(browser);
  const copy = path.join(folder, 'copy');
  await restart(() => cp(path.join(folder, 'profile'), copy, { recursive: true }), copy);
  expect(await notesIn(browser)).toEqual(before);
  await noted();
  const page = await browser.openOwn('log.html');
  await page.until(
    `document.querySelectorAll(':not(details) > .tabled > table > tbody > tr').length === 2`,
  );
  expect(await page.evaluate('document.body.innerText')).not.toContain('begun anew');
  const { choice } = await browser.evaluate<{ choice: object }>('chrome.storage.local.get()');
  expect(choice).toMatchObject({ municipality: 'Eksempelby Kommune' });
});
