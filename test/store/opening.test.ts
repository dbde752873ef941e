import 'fake-indexeddb/auto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openLog } from '../../src/store/declarations.ts';
import { SCHEMAS } from '../../src/store/names.ts';
import { rescue } from '../../src/store/rescue.ts';
import { LogNewer } from '../../src/store/trouble.ts';
import { aNote, byHand } from '../core/notes.ts';
import { HISTORY, makeDatabase } from './history.ts';

let place: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
beforeEach(() => {
  place = { indexedDB: new IDBFactory(), IDBKeyRange };
});

const NOTES = [aNote(1), byHand(2)];
const readAll = async (log: ReturnType<typeof openLog>) =>
  (await Array.fromAsync(log.readInTurn())).flat();

test('what this version makes is the last of the versions that are kept for tests', async () => {
  const log = openLog(place);
  await log.count();
  log.close();
  const { version } = (await place.indexedDB.databases())[0] ?? {};
  expect(version).toBe(HISTORY.at(-1)?.version);
  expect(SCHEMAS).toHaveLength(HISTORY.length);
});

test.each(HISTORY)(
  'a log of the schema version $version is opened with all its notes, and can be added to',
  async (past) => {
    await makeDatabase(place.indexedDB, past, NOTES);
    const log = openLog(place);
    expect(await readAll(log)).toEqual(NOTES);
    await log.add(aNote(3));
    expect(await log.count()).toBe(3);
    log.close();
  },
);

test('a log of a later version is left as it is, and that is said', async () => {
  const later = {
    version: 1000,
    stores: { declarations: { key: 'id', indexes: [] }, more: { key: 'id', indexes: [] } },
  };
  await makeDatabase(place.indexedDB, later, NOTES);
  const log = openLog(place);
  await expect(log.add(aNote(3))).rejects.toThrow(LogNewer);
  await expect(log.count()).rejects.toThrow(/later version/);
  const failed = Promise.withResolvers<unknown>();
  log.watch(() => undefined, failed.resolve, new AbortController().signal);
  expect(await failed.promise).toBeInstanceOf(LogNewer);
  expect(await place.indexedDB.databases()).toEqual([{ name: 'armslength', version: 1000 }]);
  expect(await rescue(place)).toEqual({ rows: NOTES, partly: false });
});

test('of a log that is made anew somebody is told before anything can be noted in it', async () => {
  const told: string[] = [];
  const born = async () => void told.push('born');
  const first = openLog({ ...place, born });
  await first.add(aNote(1)).then(() => told.push('added'));
  await first.add(aNote(2));
  first.close();
  const again = openLog({ ...place, born });
  await again.count();
  again.close();
  expect(told).toEqual(['born', 'added']);
});

test('where nobody can be told, no log is made, and the next try tells again', async () => {
  let calls = 0;
  const log = openLog({
    ...place,
    born: async () => {
      calls += 1;
      if (calls === 1) throw new Error('no room');
    },
  });
  await expect(log.add(aNote(1))).rejects.toThrow(/./);
  expect(await place.indexedDB.databases()).toEqual([]);
  await log.add(aNote(1));
  expect(calls).toBe(2);
  log.close();
});

test('where there is no log there is nothing to rescue, and none is made by looking', async () => {
  expect(await rescue(place)).toEqual({ rows: [], partly: false });
  expect(await place.indexedDB.databases()).toEqual([]);
});
