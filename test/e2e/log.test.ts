/** Point 5: the log page follows the store, and what it exports can be read again. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { aNote } from '../core/notes.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';
import { letStand } from './stood.ts';

/** CSS pixels between the margins of a browser. */
const A4 = 718;
/** A table has just enough room in the second, and is a list in the last. */
const WIDTHS = [1280, 1040, 320];

let scene: Scene;
let log: Page;
beforeAll(async () => {
  scene = await openScene({ policy: DENMARK });
  log = await scene.openOwn('log.html');
});
afterAll(() => scene.close());

const rows = () => log.locator('table', { hasText: 'When' }).locator('tbody tr');

async function makeNote(answer: string): Promise<void> {
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  const popup = await scene.popup(page);
  await popup.click('radio', answer);
  await popup.click('button', 'Make a note');
  await popup.until(`document.documentElement.dataset.state === 'declared'`);
  await popup.close();
  await page.close();
  await log.bringToFront();
}

async function exported(name: string): Promise<{ readonly text: string; readonly file: string }> {
  const [download] = await Promise.all([
    log.waitForEvent('download'),
    log.getByRole('button', { name }).click(),
  ]);
  return {
    text: await readFile(await download.path(), 'utf8'),
    file: download.suggestedFilename(),
  };
}

async function read(contents: string): Promise<void> {
  const [chooser] = await Promise.all([
    log.waitForEvent('filechooser'),
    log.getByText('Import JSON').first().click(),
  ]);
  await chooser.setFiles({
    name: 'log.json',
    mimeType: 'application/json',
    buffer: Buffer.from(contents),
  });
}

test('begins empty and says so', async () => {
  expect(await log.getByText('There are no notes').innerText()).toContain('Make a note');
});

test('the way back leads to the part before, and its tab says so', async () => {
  const chosen = () => log.getByRole('tab', { selected: true }).innerText();
  await log.getByRole('tab', { name: 'Status' }).click();
  await log.getByRole('tab', { name: 'Privacy' }).click();
  await expect.poll(chosen).toBe('Privacy');
  await log.goBack();
  await expect.poll(chosen).toBe('Status');
  await expect.poll(() => log.title()).toBe('Status – Armslength');
  await log.goBack();
  await expect.poll(chosen).toBe('Log');
});

test('shows a note as soon as it is made elsewhere', async () => {
  await makeNote('Council work');
  await expect.poll(() => rows().count()).toBe(1);
  expect(await rows().first().innerText()).toContain('Council work');
  await makeNote('Private');
  await expect.poll(() => rows().count()).toBe(2);
});

test('corrects a note by one that supersedes it, and keeps the old one in sight', async () => {
  await log
    .getByRole('button', { name: /^Correct/ })
    .first()
    .click();
  const dialog = log.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Dialogue or meeting with citizens' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => rows().count()).toBe(3);
  expect(await log.getByText('Corrected later').count()).toBe(1);
});

test('exports CSV that a spreadsheet reads, with a byte order mark and RFC 4180 line ends', async () => {
  const { text, file } = await exported('Export as CSV');
  expect(file).toMatch(/^armslength-log-\d{4}-\d\d-\d\d\.csv$/);
  expect(text.startsWith('\uFEFFat,surface,category')).toBe(true);
  const lines = text.split('\r\n');
  expect(lines.length).toBe(1 + 3 + 1);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(text).toContain('council_work');
});

test('exports JSON that gives the same log when it is read again', async () => {
  const { text } = await exported('Export as JSON');
  expect(JSON.parse(text)).toMatchObject({ format: 'armslength-log', schemaVersion: 2 });
  const before = await rows().allInnerTexts();

  await log.getByRole('button', { name: 'Erase all' }).click();
  await log.getByRole('dialog').getByRole('button', { name: 'Erase all' }).click();
  await expect.poll(() => rows().count()).toBe(0);
  await read(text);
  await expect.poll(() => rows().count()).toBe(3);
  expect(await rows().allInnerTexts()).toEqual(before);
  await read(text);
  await log.getByText('0 notes read in. 3 notes were here already').waitFor();
  expect(await rows().allInnerTexts()).toEqual(before);

  await read(text.replace('"composer"', '"billboard"'));
  await log.getByText('Nothing was read in').first().waitFor();
  expect(await log.locator('body').innerText()).toContain('billboard');
  expect(await rows().count()).toBe(3);
});

test('lets go of notes that are older than the administrator wants them kept', async () => {
  const old = { id: crypto.randomUUID(), at: '2020-01-01T10:00:00.000Z' };
  await log.evaluate(async (part) => {
    const open = indexedDB.open('armslength');
    const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
    const store = db.transaction('declarations', 'readwrite').objectStore('declarations');
    const all = store.getAll();
    await new Promise((done) => (all.onsuccess = done));
    const put = store.add({ ...all.result[0], ...part });
    await new Promise((done) => (put.onsuccess = done));
    db.close();
  }, old);
  await log.reload();
  await expect.poll(() => rows().count()).toBe(4);
  await scene.setPolicy({ ...DENMARK, retentionDays: 30 });
  await log.getByText('Notes that are already older go from').waitFor();
  expect(await rows().count()).toBe(4);
  await letStand(scene.evaluate, 30);
  await log.reload();
  await expect.poll(() => rows().count()).toBe(3);
});

test('a clock that has leapt ahead takes no note with it, and that is said', async () => {
  const today = await log.evaluate(() => new Date().toISOString().slice(0, 10));
  await log.clock.setSystemTime('2036-06-01T10:00:00');
  await log.reload();
  await log.getByText('has moved ahead by more than a week').waitFor();
  await expect.poll(() => rows().count()).toBe(3);
  expect(await scene.evaluate('chrome.storage.local.get("clock")')).toMatchObject({
    clock: { believed: today, ahead: ['2036-06-01'] },
  });
  await log.clock.setSystemTime(`${today}T23:00:00`);
  await log.reload();
  await expect
    .poll(() => scene.evaluate('chrome.storage.local.get("clock")'))
    .toMatchObject({
      clock: { believed: today, ahead: [] },
    });
  await expect.poll(() => rows().count()).toBe(3);
});

test('erases one note together with what it corrected, and nothing else', async () => {
  const before = await rows().allInnerTexts();
  const others = before.filter((text) => !/Dialogue or meeting|Corrected later/.test(text));
  expect([before.length, others.length]).toEqual([3, 1]);
  await rows()
    .filter({ hasText: 'Dialogue or meeting' })
    .getByRole('button', { name: /^Erase the note/ })
    .click();
  await log.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
  await expect.poll(() => rows().allInnerTexts()).toEqual(others);
});

test('what another page has erased is not brought back by a correction, nor said to be erased again', async () => {
  const other = await scene.openOwn('log.html');
  const [before, erased] = [await rows().count(), 'The note had been erased meanwhile'];
  await makeNote('Private');
  await expect.poll(() => rows().count()).toBe(before + 1);
  await log
    .getByRole('button', { name: /^Correct/ })
    .first()
    .click();
  await other
    .getByRole('button', { name: /^Erase the note/ })
    .first()
    .click();
  await other.getByRole('dialog').getByRole('button', { name: 'Erase', exact: true }).click();
  await other.getByText('The note is erased.').waitFor();
  await log.getByRole('radio', { name: 'Dialogue or meeting with citizens' }).check();
  await log.getByRole('button', { name: 'Save' }).click();
  await log.getByText(erased).waitFor();
  expect(await rows().count()).toBe(before);
  await other.close();
});

test.each([42, 62])(
  'words of %i letters that others chose fit on the page and on paper',
  async (letters) => {
    const [category, rule, id] = ['c', 'r', 'p'].map((letter) => letter.repeat(letters)) as [
      string,
      string,
      string,
    ];
    // The notes of a month ago are let go of.
    const day = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
    const note = aNote(letters, {
      category,
      rule,
      pack: `${id}@1.0.0`,
      at: `${day}T00:00:00.000Z`,
    });
    await read(
      JSON.stringify({ format: 'armslength-log', schemaVersion: 2, declarations: [note] }),
    );
    await log.locator('td', { hasText: category }).waitFor();
    /** CSS pixels that do not fit in a window of so many. */
    const beyond = async (width: number) => {
      await log.setViewportSize({ width, height: 900 });
      return log.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
    };
    for (const width of WIDTHS) expect(await beyond(width), `${width}`).toBe(0);
    await log.getByRole('button', { name: 'Make a statement to print' }).click();
    await log.getByRole('combobox', { name: 'The statement is for' }).selectOption('days');
    await log.getByLabel('From').fill(day);
    await log.locator('.statement td', { hasText: category }).waitFor();
    for (const width of WIDTHS) expect(await beyond(width), `${width}`).toBe(0);
    await log.emulateMedia({ media: 'print' });
    expect(await beyond(A4), 'paper').toBe(0);
    await log.emulateMedia({ media: null });
    await log.setViewportSize({ width: 1280, height: 800 });
    await log.getByRole('button', { name: 'Back to the log' }).click();
  },
);
