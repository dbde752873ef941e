/** Erasing by age, as the background does it: beside the library, and under the eyes of a page that is open. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Log, openLog } from '../../src/store/declarations.ts';
import { eraseBefore } from '../../src/store/erasing.ts';
import { NATIVE_VERSION } from '../../src/store/names.ts';
import { aNote, uuid } from '../core/notes.ts';

let place: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
let log: Log;
beforeEach(() => {
  place = { indexedDB: new IDBFactory(), IDBKeyRange };
  log = openLog(place);
});
afterEach(() => log.close());

const NOON = Date.parse('2026-11-01T12:00:00Z');
const noteAt = (number: number, at: number) => ({
  ...aNote(number),
  at: new Date(at).toISOString(),
});
const ids = async () => (await Array.fromAsync(log.readInTurn())).flat().map(({ id }) => id);

test('what is about a time before the instant is gone, and what is about it or a later one stays', async () => {
  await log.add(noteAt(1, NOON - 1));
  await log.add(noteAt(2, NOON));
  await log.add(noteAt(3, NOON + 1));
  expect(await eraseBefore(NOON, place.indexedDB)).toBe(1);
  expect(await ids()).toEqual([uuid(2), uuid(3)]);
  expect(await eraseBefore(NOON, place.indexedDB)).toBe(0);
});

test('a correction goes with what it corrects', async () => {
  await log.add(noteAt(1, NOON - 1));
  await log.add({ ...noteAt(2, NOON - 1), supersedes: uuid(1) });
  await eraseBefore(NOON, place.indexedDB);
  expect(await ids()).toEqual([]);
});

test('what was corrected to another time goes when its correction does, whichever of the two is earlier', async () => {
  await log.add(noteAt(1, NOON - 1));
  await log.add({ ...noteAt(2, NOON + 1), supersedes: uuid(1) });
  await log.add(noteAt(3, NOON + 1));
  await log.add({ ...noteAt(4, NOON - 1), supersedes: uuid(3) });
  expect(await eraseBefore(NOON, place.indexedDB)).toBe(2);
  expect(await ids()).toEqual([uuid(1), uuid(2)]);
});

test('a log that is not there is not made', async () => {
  expect(await eraseBefore(NOON, place.indexedDB)).toBe(0);
  expect(await place.indexedDB.databases()).toEqual([]);
});

test('nor is one that has gone since it was looked for', async () => {
  const listed = [{ name: 'armslength', version: NATIVE_VERSION }];
  const databases = vi.spyOn(place.indexedDB, 'databases').mockResolvedValue(listed);
  await expect(eraseBefore(NOON, place.indexedDB)).rejects.toMatchObject({ name: 'AbortError' });
  databases.mockRestore();
  expect(await place.indexedDB.databases()).toEqual([]);
});

test('the log of a later version is left to it', async () => {
  await log.add(noteAt(1, NOON - 1));
  log.close();
  const later = await opened(place.indexedDB.open('armslength', NATIVE_VERSION + 1));
  expect(await eraseBefore(NOON, place.indexedDB)).toBe(0);
  expect(await opened(later.transaction('declarations').objectStore('declarations').count())).toBe(
    1,
  );
  later.close();
});

test('a page that shows the log is told, as it is of its own changes', async () => {
  await log.add(noteAt(1, NOON - 1));
  await log.add(noteAt(2, NOON));
  const page = new AbortController();
  const shown: (readonly string[])[] = [];
  const show = ({ notes }: { readonly notes: readonly { readonly id: string }[] }) =>
    shown.push(notes.map(({ id }) => id).toSorted());
  log.watch(show, (error) => expect.fail(String(error)), page.signal);
  await vi.waitFor(() => expect(shown.at(-1)).toEqual([uuid(1), uuid(2)]));
  await eraseBefore(NOON, place.indexedDB);
  await vi.waitFor(() => expect(shown.at(-1)).toEqual([uuid(2)]));
  page.abort();
});

test('where the browser gives no database, what it says is passed on', async () => {
  await log.add(noteAt(1, NOON - 1));
  const open = vi.spyOn(place.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  await expect(eraseBefore(NOON, place.indexedDB)).rejects.toMatchObject({ name: 'SecurityError' });
  open.mockRestore();
  expect(await ids()).toEqual([uuid(1)]);
});

const opened = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
