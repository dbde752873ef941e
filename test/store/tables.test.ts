import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { readTables } from '../../src/store/tables.ts';

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('without a database there is nothing, and looking makes none', async () => {
  expect(await readTables()).toEqual({ where: 'indexedDB', held: [] });
  expect(await Dexie.getDatabaseNames()).toEqual([]);
});

test('every table of every database is counted, whoever made it', async () => {
  const ours = new Dexie('armslength');
  ours.version(1).stores({ declarations: 'id' });
  await ours.table('declarations').bulkAdd([{ id: 'a' }, { id: 'b' }]);
  const strange = new Dexie('strange');
  strange.version(3).stores({ empty: '++' });
  await strange.open();
  strange.close();
  const { held, unread } = await readTables();
  expect(unread).toBeUndefined();
  expect(Object.fromEntries(held.map(({ key, count }) => [key, count]))).toEqual({
    'armslength.declarations': 2,
    'strange.empty': 0,
  });
  expect(held.find(({ count }) => count === 2)).toMatchObject({
    bytes: 20,
    values: [{ id: 'a' }, { id: 'b' }],
    paths: [['armslength', 'declarations', '[]', 'id']],
  });
  // The page that has it open goes on.
  await ours.table('declarations').add({ id: 'c' });
  ours.close();
});
