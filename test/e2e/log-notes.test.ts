/** What the log page does beyond showing notes: find them, make one by hand, bring them back, print them, move very many. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { aNote } from '../core/notes.ts';
import { pdfText } from './pdf-text.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';

const YEAR = new Date().getFullYear();
const POLICY = {
  ...DENMARK,
  windows: [`${YEAR}-01-01/${YEAR}-12-31 Kommunalvalg`],
  retentionDays: 1000,
};

let scene: Scene;
let log: Page;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'armslength-notes-'));
  scene = await openScene({ policy: POLICY });
  log = await scene.openOwn('log.html');
});
afterAll(async () => {
  await scene.close();
  await rm(folder, { recursive: true });
});

const rows = () => log.locator('table', { hasText: 'When' }).locator('tbody tr');
const focused = () => log.evaluate(() => document.activeElement?.textContent);
const press = (name: string) => log.getByRole('button', { name, exact: true }).click();

async function readIn(file: string): Promise<void> {
  const [chooser] = await Promise.all([
    log.waitForEvent('filechooser'),
    log.getByText('Import JSON').first().click(),
  ]);
  await chooser.setFiles(file);
}

async function exported(name: string): Promise<string> {
  const [download] = await Promise.all([log.waitForEvent('download'), press(name)]);
  return readFile(await download.path(), 'utf8');
}

test('a note is made by hand with the keyboard alone', async () => {
  await log.getByRole('button', { name: 'Add a note by hand' }).focus();
  await log.keyboard.press('Enter');
  const dialog = log.getByRole('dialog', { name: 'Add a note by hand' });
  await log.keyboard.press('Tab');
  await log.keyboard.type('Dialogue');
  await log.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Add the note' }).focus();
  await log.keyboard.press('Enter');
  await expect.poll(() => rows().count()).toBe(1);
  const said = await rows().first().innerText();
  expect(said).toContain('Dialogue or meeting with citizens');
  expect(said).toContain('Made by hand');
  await expect.poll(focused).toBe('Add a note by hand');
});

test('a file of the first version is read in beside it', async () => {
  const at = new Date(Date.UTC(YEAR, 0, 10, 9)).toISOString();
  const file = path.join(folder, 'first.json');
  const declarations = [aNote(1, { at, pack: 'dk-2021-05@1.0.0' })];
  await writeFile(
    file,
    JSON.stringify({ format: 'armslength-log', schemaVersion: 1, declarations }),
  );
  await readIn(file);
  await expect.poll(() => rows().count()).toBe(2);
});

test('the chart is painted, and says the same as a table', async () => {
  await log.locator('.chart canvas').waitFor();
  await log.getByText('The same as a table').click();
  await expect
    .poll(() => log.locator('details table').innerText())
    .toContain(`10 January ${YEAR}\tPost`);
  /** How light what is painted is on the whole, of 255: most of it is shade. */
  const light = () =>
    log.locator('.chart canvas').evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d');
      const { data = [] } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      let [sum, count] = [0, 0];
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] !== 255) continue;
        sum += data[at] ?? 0;
        count += 1;
      }
      return sum / count;
    });
  /** Which part of it is painted on at all. */
  const inked = () =>
    log.locator('.chart canvas').evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d');
      const { data = [] } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      let painted = 0;
      for (let at = 3; at < data.length; at += 4) if (data[at]) painted += 1;
      return (painted * 4) / data.length;
    });
  await log.emulateMedia({ colorScheme: 'light' });
  await expect.poll(light).toBeGreaterThan(180);
  await log.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(light).toBeLessThan(100);
  // Before it can have been painted anew.
  const room = await log.locator('.chart').evaluate((chart) => {
    chart.style.width = '200px';
    const widest = chart.scrollWidth;
    chart.style.width = '';
    return widest;
  });
  expect(room).toBe(200);
  await log.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  // Where there is no shade, the stripes remain.
  await expect.poll(inked).toBeGreaterThan(0.1);
  await log.setViewportSize({ width: 320, height: 700 });
  await expect
    .poll(() => log.locator('.chart canvas').evaluate((canvas) => canvas.clientWidth))
    .toBeLessThan(320);
  expect(await log.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await log.emulateMedia({ forcedColors: null, colorScheme: null });
  await log.setViewportSize({ width: 1280, height: 800 });
});

test('notes are found by their words', async () => {
  await log.getByRole('searchbox', { name: 'Words in the note' }).fill('citizens hand');
  await expect.poll(() => rows().count()).toBe(1);
  await press('Show all notes');
  await expect.poll(() => rows().count()).toBe(2);
});

test('a statement is printed for a period, with room for a name and a signature, dark on white', async () => {
  await press('Make a statement to print');
  await log
    .getByRole('combobox', { name: 'The statement is for' })
    .selectOption({ label: `Kommunalvalg (1 January ${YEAR} to 31 December ${YEAR})` });
  await log.emulateMedia({ colorScheme: 'dark' });
  const text = pdfText(await log.pdf({ format: 'A4' })).replaceAll(/\s+/g, ' ');
  await log.emulateMedia({ colorScheme: null });
  for (const part of [
    'Statement of my notes Name For',
    `Period: Kommunalvalg (1 January ${YEAR} to 31 December ${YEAR}).`,
    'Dialogue or meeting with citizens Made by hand',
    `10 January ${YEAR}`,
    'Council work Fine',
    'of my own accord',
    'Place and date Signature',
  ]) {
    expect(text).toContain(part);
  }
  for (const control of ['Print, or save', 'Back to the log', 'Status', 'The statement is for']) {
    expect(text).not.toContain(control);
  }
  await log.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const onPaper = await log
    .locator('.statement td')
    .first()
    .evaluate((cell) => getComputedStyle(cell).color);
  expect(onPaper).toBe('rgb(0, 0, 0)');
  await log.emulateMedia({ media: null, colorScheme: null });
  await log.getByRole('checkbox', { name: 'With a line for a signature' }).uncheck();
  expect(pdfText(await log.pdf({ format: 'A4' }))).not.toContain('Signature');
  await press('Back to the log');
});

test('the day of a note made by hand is corrected, and what it said before stands below it', async () => {
  const row = rows().filter({ hasText: 'Made by hand' });
  await row.getByRole('button', { name: /^Correct/ }).click();
  const dialog = log.getByRole('dialog', { name: 'Correct the note' });
  await dialog.getByLabel('Day').fill(`${YEAR}-01-10`);
  await dialog.getByLabel('Time, to the quarter of an hour').selectOption('09:15');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => rows().count()).toBe(3);
  const said = (await rows().allInnerTexts()).find((one) => one.includes('Made by hand'));
  expect(said).toContain(`10 January ${YEAR}`);
  expect(said).toContain('Made by hand');
  await expect.poll(() => rows().filter({ hasText: 'Corrected later' }).count()).toBe(1);
  await expect.poll(() => log.getByText('The note is corrected.').count()).toBe(1);
});

test('all is erased and brought back; once the page is closed it is gone for good', async () => {
  const erase = async () => {
    await press('Erase all');
    await log.getByRole('dialog').getByRole('button', { name: 'Erase all' }).click();
    await log.getByText('The log has been erased').waitFor();
    expect(await focused()).toBe('My notes');
    await expect.poll(() => rows().count()).toBe(0);
  };
  const before = await rows().allInnerTexts();
  await erase();
  await press('Bring the notes back');
  await expect.poll(() => rows().allInnerTexts()).toEqual(before);
  await expect.poll(() => log.getByText('The log has been erased').count()).toBe(0);
  await expect.poll(focused).toBe('My notes');
  await erase();
  await log.reload();
  await log.getByText('There are no notes').waitFor();
  expect(await log.getByRole('button', { name: 'Bring the notes back' }).count()).toBe(0);
});

/** `npm run bench -- log` does the same with 100,000. */
const MANY = 20_000;

test('very many notes are read in, found, and written out as they were', async () => {
  const start = Date.UTC(YEAR - 1, 11, 31);
  const notes = Array.from({ length: MANY }, (_, number) =>
    aNote(number, {
      at: new Date(start - Math.floor(number / 8) * 15 * 60_000).toISOString(),
      surface: number % 3 ? 'composer' : 'call',
      category: number === 7_777 ? 'citizens' : 'council_work',
      pack: 'dk-2021-05@1.0.0',
    }),
  );
  const whole = { format: 'armslength-log', schemaVersion: 2, declarations: notes };
  const file = path.join(folder, 'long.json');
  await writeFile(file, JSON.stringify(whole));

  await scene.setPolicy({ ...POLICY, retentionDays: 5000 });
  const bars = log.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const seen: number[] = [];
        new MutationObserver(() => {
          const bar = document.querySelector('progress');
          if (bar) seen.push(bar.value);
          else if (seen.length > 0) done(seen);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
  await readIn(file);
  await log.getByText(`${MANY} notes read in`).waitFor();
  const seen = await bars;
  expect(seen.length).toBeGreaterThan(3);
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));

  await expect.poll(() => rows().count()).toBe(50);
  await log.getByRole('button', { name: 'Make a statement to print', disabled: false }).waitFor();
  await log.getByRole('searchbox', { name: 'Words in the note' }).fill('citizens');
  await expect.poll(() => rows().count()).toBe(1);
  await press('Show all notes');

  const json = JSON.parse(await exported('Export as JSON')) as typeof whole;
  const byId = (list: typeof notes) => list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  expect(byId(json.declarations)).toEqual(byId(notes));
  expect((await exported('Export as CSV')).split('\r\n')).toHaveLength(MANY + 2);
}, 300_000);

test('a file with one bad note among very many is refused whole', async () => {
  const file = path.join(folder, 'bad.json');
  const declarations = Array.from({ length: 5000 }, (_, number) => aNote(200_000 + number));
  declarations.push({ ...aNote(300_000), rule: 'No rule' });
  await writeFile(
    file,
    JSON.stringify({ format: 'armslength-log', schemaVersion: 2, declarations }),
  );
  await readIn(file);
  await log.getByText('Nothing was read in').first().waitFor();
  expect(await log.locator('body').innerText()).toContain('declarations.5000.rule');
  const count = await log.evaluate(async () => {
    const open = indexedDB.open('armslength');
    const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
    const asked = db.transaction('declarations').objectStore('declarations').count();
    const answer = await new Promise<number>(
      (done) => (asked.onsuccess = () => done(asked.result)),
    );
    db.close();
    return answer;
  });
  expect(count).toBe(MANY);
});
