/** When Firefox cannot keep the log: what is said, what can be saved, what goes on. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Declaration } from '../../src/core/declaration-schema.ts';
import { aNote, uuid } from '../core/notes.ts';
import { HISTORY, makeDatabase } from '../store/history.ts';
import { eventually } from './browsers/deadline.ts';
import { type Firefox, launchFirefox } from './browsers/firefox.ts';
import type { Tab } from './browsers/firefox-tab.ts';
import { garble } from './garble.ts';
import { type Places, servePlaces } from './places/serve.ts';
import { DENMARK } from './scene.ts';

const BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;

let places: Places;
let profile: string;
let firefox: Firefox;
const launch = () =>
  launchFirefox({
    extension: BUILD,
    places,
    policy: DENMARK,
    profile,
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': path.join(profile, 'saved'),
    },
  });
beforeEach(async () => {
  [places, profile] = await Promise.all([
    servePlaces(),
    mkdtemp(path.join(tmpdir(), 'armslength-keeping-')),
  ]);
});
afterEach(async () => {
  await firefox.close();
  await places.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const says = (tab: Tab, text: string) =>
  tab
    .until(`document.body.innerText.includes(${JSON.stringify(text)})`)
    .catch(async (error: unknown) => {
      const found = await tab.evaluate<string>('document.body.innerText');
      throw new Error(`“${text}” was not said, but: ${found}`, { cause: error });
    });
const press = (tab: Tab, name: string) =>
  tab.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(name)}).click()`,
  );

/** A reminder stands on a page that has just been opened. */
async function reminded(): Promise<void> {
  const tab = await firefox.open('https://x.com/compose/post');
  await eventually('a reminder', async () => (await firefox.badge(tab)) !== '');
}

/** The popup after _Make a note_ has been pressed in it. */
async function pressed(): Promise<Tab> {
  await reminded();
  const popup = await firefox.popup();
  await says(popup, 'Make a note');
  await press(popup, 'Make a note');
  return popup;
}

/** The notes of a file that was saved. */
const saved = (name: string): Promise<readonly Declaration[]> =>
  eventually(`the file ${name}`, async () => {
    const text = await readFile(path.join(profile, 'saved', name), 'utf8').catch(() => '');
    return text.trimEnd().endsWith('}')
      ? (JSON.parse(text) as { declarations: Declaration[] }).declarations
      : undefined;
  });

/** Damages the files of the log, with the browser down: those of `storage.local` are beside them. */
async function damage(how: (folder: string) => Promise<unknown>): Promise<void> {
  await firefox.close();
  const storage = path.join(profile, 'storage/default');
  const own = (await readdir(storage)).filter((name) => /^moz-extension\+\+\+[\w-]+$/.test(name));
  expect(own).toHaveLength(1);
  await how(path.join(storage, own[0] ?? '', 'idb'));
  firefox = await launch();
}

test('a browser that has no place for a log says so, and reminds all the same', async () => {
  firefox = await launch();
  await says(await pressed(), 'The note is made');
  await damage((folder) => rm(folder, { recursive: true }).then(() => writeFile(folder, '')));
  const popup = await pressed();
  await says(popup, 'The browser cannot read the log’s files.');
  await press(popup, 'Save the note as a file');
  expect(await saved('armslength-note.json')).toHaveLength(1);
  await says(popup, 'Carry on');
  const log = await firefox.openOwn('log.html');
  await says(log, 'The browser cannot read the log’s files.');
  await press(log, 'Save what can be read as a file');
  await says(log, 'Nothing could be read.');
  await reminded();
});

test('damaged files that the browser throws away are told of', async () => {
  firefox = await launch();
  await says(await pressed(), 'The note is made');
  await damage((folder) => garble(folder, 'whole'));
  await says(await pressed(), 'The note is made');
  const log = await firefox.openOwn('log.html');
  await says(log, 'The log was started again');
  await press(log, 'I have read this');
  await expect.poll(() => log.evaluate('document.body.innerText')).not.toContain('begun anew');
});

test('what can be read of files that are damaged in part is offered', async () => {
  firefox = await launch();
  const [past] = HISTORY.slice(-1);
  // So many that there are notes in each part of the file.
  const rows = Array.from({ length: 2000 }, (_, at) => aNote(at, { id: uuid(at) }));
  await firefox.evaluate(
    `(${makeDatabase.toString()})(indexedDB, ${JSON.stringify(past)}, ${JSON.stringify(rows)})`,
  );
  await damage((folder) => garble(folder, 'middle'));
  const log = await firefox.openOwn('log.html');
  await says(log, 'The browser cannot read the log’s files.');
  await press(log, 'Save what can be read as a file');
  await says(log, 'What could be read has been given');
  const notes = await saved('armslength-log.json');
  const text = await log.evaluate<string>('document.body.innerText');
  // All of it is there, or it is said that it is not.
  expect(text.includes('Some of it could not be read.')).toBe(notes.length < rows.length);
  const written = new Map(rows.map((row) => [row.id, row]));
  expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  expect(notes.filter((note) => !isDeepStrictEqual(note, written.get(note.id)))).toEqual([]);
  expect(notes.length).toBeGreaterThan(0);
  await reminded();
});
