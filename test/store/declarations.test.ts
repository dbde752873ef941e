import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Declaration } from '../../src/core/declaration-schema.ts';
import { type Log, openLog } from '../../src/store/declarations.ts';
import { LogUnavailable } from '../../src/store/trouble.ts';
import { aNote, uuid } from '../core/notes.ts';

let place: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
let log: Log;
beforeEach(() => {
  place = { indexedDB: new IDBFactory(), IDBKeyRange };
  log = openLog(place);
});
afterEach(() => log.close());

const never = () => {
  throw new Error('this was not to be called');
};
const ids = async () => (await log.readAll()).map(({ id }) => id);

test('a note that was added is there, as it was, when the log is opened again', async () => {
  await log.add(aNote(1));
  log.close();
  log = openLog(place);
  expect(await log.readAll()).toEqual([aNote(1)]);
});

test('a note is written in one transaction, with strict durability', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await log.add(aNote(1));
  const asked = transaction.mock.calls.map(([, mode, options]) => [mode, options?.durability]);
  transaction.mockRestore();
  expect(asked.filter(([mode]) => mode === 'readwrite')).toEqual([['readwrite', 'strict']]);
});

test('the same note is not added twice', async () => {
  await log.add(aNote(1));
  await expect(log.add(aNote(1))).rejects.toThrow('ConstraintError');
  expect(await ids()).toEqual([uuid(1)]);
});

test('all notes are read in order of time, the superseded ones too', async () => {
  await log.add(aNote(1, { at: '2026-11-22T12:00:00.000Z' }));
  await log.add(aNote(2, { at: '2026-11-21T12:00:00.000Z' }));
  await log.add(aNote(3, { at: '2026-11-21T12:00:00.000Z', supersedes: uuid(2) }));
  expect(await ids()).toEqual([uuid(2), uuid(3), uuid(1)]);
});

test('the note that took another’s place is the one that stands', async () => {
  await log.add(aNote(1));
  await log.add(aNote(2, { supersedes: uuid(1) }));
  await log.add(aNote(3, { supersedes: uuid(2) }));
  expect((await log.readCurrent(uuid(1)))?.id).toBe(uuid(3));
  expect(await log.readCurrent(uuid(9))).toBeUndefined();
});

test.each([1, 2, 3])(
  'erasing note %i of a chain erases the chain, and nothing else',
  async (one) => {
    await log.restore([
      aNote(1),
      aNote(2, { supersedes: uuid(1) }),
      aNote(3, { supersedes: uuid(2) }),
      aNote(4),
    ]);
    await log.erase(uuid(one));
    expect(await ids()).toEqual([uuid(4)]);
  },
);

test('notes that supersede each other in a ring can be read and erased', async () => {
  await log.restore([aNote(1, { supersedes: uuid(2) }), aNote(2, { supersedes: uuid(1) })]);
  expect(await log.readCurrent(uuid(1))).toBeUndefined();
  await log.erase(uuid(1));
  expect(await ids()).toEqual([]);
});

test('erasing all leaves nothing', async () => {
  await log.restore([aNote(1), aNote(2)]);
  await log.eraseAll();
  expect(await ids()).toEqual([]);
});

test('restoring the same notes again changes nothing', async () => {
  await log.restore([aNote(1), aNote(2)]);
  await log.restore([aNote(2), aNote(1)]);
  expect(await log.readAll()).toEqual([aNote(1), aNote(2)]);
});

test('restoring takes over all notes or none', async () => {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- a fault that types would have kept out
  const broken = { ...aNote(3), id: undefined } as unknown as Declaration;
  await expect(log.restore([aNote(1), broken, aNote(2)])).rejects.toThrow(/./);
  expect(await ids()).toEqual([]);
});

test('purging erases what is older than the instant, and says how much that was', async () => {
  const limit = Date.parse('2026-11-01T00:00:00.000Z');
  await log.restore([
    aNote(1, { at: '2026-10-31T23:45:00.000Z' }),
    aNote(2, { at: '2026-11-01T00:00:00.000Z' }),
    aNote(3, { at: '2025-12-31T00:00:00.000Z' }),
  ]);
  expect(await log.purge(limit)).toBe(2);
  expect(await ids()).toEqual([uuid(2)]);
});

test('a watcher hears of the log now and after each change, until its signal aborts', async () => {
  const life = new AbortController();
  const heard: number[] = [];
  log.watch((notes) => heard.push(notes.length), never, life.signal);
  await vi.waitFor(() => expect(heard).toEqual([0]));
  await log.add(aNote(1));
  await vi.waitFor(() => expect(heard.at(-1)).toBe(1));
  life.abort();
  const before = heard.length;
  await log.add(aNote(2));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toHaveLength(before);
});

test('a watcher whose signal has aborted already hears nothing', async () => {
  const callback = vi.fn<(got: unknown) => void>();
  log.watch(callback, never, AbortSignal.abort());
  await log.add(aNote(1));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(callback).not.toHaveBeenCalled();
});

test('where the browser gives no database, that is said with a sentence', async () => {
  const closed = new IDBFactory();
  closed.open = () => {
    throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
  };
  const none = openLog({ ...place, indexedDB: closed });
  await expect(none.add(aNote(1))).rejects.toThrow(LogUnavailable);
  await expect(none.readAll()).rejects.toThrow(/does not let the extension keep a log/);
  const failed = vi.fn<(got: unknown) => void>();
  none.watch(never, failed, new AbortController().signal);
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(expect.any(LogUnavailable)));
});
