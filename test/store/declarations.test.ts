import 'fake-indexeddb/auto';
import { setTimeout } from 'node:timers/promises';
import { IDBDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Declaration } from '../../src/core/declaration-schema.ts';
import { type Log, openLog } from '../../src/store/declarations.ts';
import type { Found } from '../../src/store/reading.ts';
import { LogUnavailable } from '../../src/store/trouble.ts';
import { aNote, byHand, uuid } from '../core/notes.ts';

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
const readAll = async () => (await Array.fromAsync(log.readInTurn())).flat();
const ids = async () => (await readAll()).map(({ id }) => id);
const restore = (...notes: Declaration[]) => log.restore(notes);

test('a note that was added is there, as it was, when the log is opened again', async () => {
  await log.add(aNote(1));
  log.close();
  log = openLog(place);
  expect(await readAll()).toEqual([aNote(1)]);
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
    await restore(
      aNote(1),
      aNote(2, { supersedes: uuid(1) }),
      aNote(3, { supersedes: uuid(2) }),
      aNote(4),
    );
    await log.erase(uuid(one));
    expect(await ids()).toEqual([uuid(4)]);
  },
);

test('notes that supersede each other in a ring can be read and erased', async () => {
  await restore(aNote(1, { supersedes: uuid(2) }), aNote(2, { supersedes: uuid(1) }));
  expect(await log.readCurrent(uuid(1))).toBeUndefined();
  await log.erase(uuid(1));
  expect(await ids()).toEqual([]);
});

test('erasing all leaves nothing, and hands out what was there, so that it can be put back', async () => {
  await restore(aNote(1), aNote(2, { supersedes: uuid(1) }), byHand(3));
  const erased = await log.eraseAll();
  expect(await ids()).toEqual([]);
  await restore(...erased);
  expect(await readAll()).toEqual([aNote(1), aNote(2, { supersedes: uuid(1) }), byHand(3)]);
});

test('restoring the same notes again changes nothing', async () => {
  await restore(aNote(1), aNote(2));
  await restore(aNote(2), aNote(1));
  expect(await readAll()).toEqual([aNote(1), aNote(2)]);
});

test('what is restored changes no note that is here, and its number is that of those that were gone', async () => {
  await restore(aNote(1, { category: 'private' }));
  expect(await log.restore([aNote(1), aNote(2)])).toBe(1);
  expect(await readAll()).toEqual([aNote(1, { category: 'private' }), aNote(2)]);
});

test('a correction is added, and where what it corrects has been erased meanwhile, it is not', async () => {
  await log.add(aNote(1));
  expect(await log.correct(aNote(2, { supersedes: uuid(1) }))).toBe(true);
  expect(await log.erase(uuid(1))).toBe(2);
  expect(await log.correct(aNote(3, { supersedes: uuid(2) }))).toBe(false);
  expect(await ids()).toEqual([]);
});

test('erasing what is gone erases nothing, and says so', async () => {
  await log.add(aNote(1));
  expect(await log.erase(uuid(2))).toBe(0);
  await log.eraseAll();
  expect(await log.eraseAll()).toEqual([]);
});

describe('a long log', () => {
  const start = Date.parse('2026-01-01T00:00:00.000Z');
  const moment = (quarter: number) => new Date(start + quarter * 15 * 60 * 1000).toISOString();
  /** Two a quarter of an hour, but for one in which there are very many, at the end of what is read at once. */
  const notes = Array.from({ length: 4500 }, (_, number) =>
    aNote(number, { at: moment(number > 1900 && number < 2300 ? 950 : Math.floor(number / 2)) }),
  );
  beforeEach(() => restore(...notes));

  test('is read in turn whole and in order, and never with a moment cut in two', async () => {
    const some = await Array.fromAsync(log.readInTurn());
    expect(some.length).toBeGreaterThan(2);
    expect(
      some
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(notes.map(({ id }) => id).toSorted());
    const times = some.map((part) => new Set(part.map(({ at }) => at)));
    expect(times.reduce((sum, { size }) => sum + size, 0)).toBe(
      new Set(times.flatMap((set) => [...set])).size,
    );
    const flat = some.flat().map(({ at }) => at);
    expect(flat).toEqual(flat.toSorted());
  });

  test('is told to a watcher by its newest notes first, and then whole', async () => {
    const life = new AbortController();
    const heard: Found[] = [];
    log.watch((found) => heard.push(found), never, life.signal);
    await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 5000 });
    life.abort();
    const [first, second] = heard;
    expect([first?.whole, second?.whole]).toEqual([false, true]);
    expect(first?.notes.length).toBeLessThan(200);
    expect(second?.notes).toHaveLength(4500);
    expect(second?.notes.slice(0, first?.notes.length)).toEqual(first?.notes);
    expect(second?.notes.map(({ at }) => at)).toEqual(
      notes
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
  });

  test('is told with what its newest notes correct, and with what corrects them, of whatever time', async () => {
    const newest = moment(4000);
    await restore(
      byHand(9001, { at: moment(1) }),
      byHand(9002, { at: newest, supersedes: uuid(9001) }),
      byHand(9003, { at: newest }),
      byHand(9004, { at: moment(2), supersedes: uuid(9003) }),
      byHand(9005, { at: moment(3), supersedes: uuid(9004) }),
    );
    const life = new AbortController();
    const heard: Found[] = [];
    log.watch((found) => heard.push(found), never, life.signal);
    await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 5000 });
    life.abort();
    const first = heard[0]?.notes.map(({ id }) => id) ?? [];
    expect(first.slice(0, 2)).toEqual([uuid(9003), uuid(9002)]);
    expect(first.slice(-3)).toEqual([uuid(9005), uuid(9004), uuid(9001)]);
    expect(first.length).toBeLessThan(200);
  });

  test('is read whole only when who was told of its newest notes is ready for more', async () => {
    const life = new AbortController();
    const ready = Promise.withResolvers<void>();
    const heard: boolean[] = [];
    const hear = ({ whole }: Found) => (heard.push(whole), ready.promise);
    log.watch(hear, never, life.signal);
    await vi.waitFor(() => expect(heard).toEqual([false]), { timeout: 5000 });
    await setTimeout(100);
    expect(heard).toEqual([false]);
    ready.resolve();
    await vi.waitFor(() => expect(heard).toEqual([false, true]), { timeout: 5000 });
    life.abort();
  });

  test('is followed after it has been read', async () => {
    const life = new AbortController();
    const heard: Found[] = [];
    log.watch((found) => heard.push(found), never, life.signal);
    await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 5000 });
    await log.add(aNote(9000, { at: '2027-01-01T00:00:00.000Z' }));
    await vi.waitFor(() => expect(heard).toHaveLength(3), { timeout: 5000 });
    life.abort();
    expect(heard[2]).toMatchObject({ whole: true, notes: { length: 4501 } });
    expect(heard[2]?.notes[0]?.id).toBe(uuid(9000));
  });

  test('is counted', async () => {
    expect(await log.count()).toBe(4500);
  });
});

test('purging erases what is older than the instant, and says how much that was', async () => {
  const limit = Date.parse('2026-11-01T00:00:00.000Z');
  await restore(
    aNote(1, { at: '2026-10-31T23:45:00.000Z' }),
    aNote(2, { at: '2026-11-01T00:00:00.000Z' }),
    aNote(3, { at: '2025-12-31T00:00:00.000Z' }),
  );
  expect(await log.purge(limit)).toBe(2);
  expect(await ids()).toEqual([uuid(2)]);
});

test('purging takes a note with what it has taken the place of, and leaves both while it is due later', async () => {
  const [early, late] = ['2026-10-31T23:45:00.000Z', '2026-11-01T00:00:00.000Z'];
  await restore(
    byHand(1, { at: early }),
    byHand(2, { at: late, supersedes: uuid(1) }),
    byHand(3, { at: late }),
    byHand(4, { at: early, supersedes: uuid(3) }),
  );
  expect(await log.purge(Date.parse(late))).toBe(2);
  expect(await ids()).toEqual([uuid(1), uuid(2)]);
});

test('a watcher hears of the log now and after each change, until its signal aborts', async () => {
  const life = new AbortController();
  const heard: number[] = [];
  log.watch(({ notes, whole }) => heard.push(whole ? notes.length : -1), never, life.signal);
  await vi.waitFor(() => expect(heard).toContain(0));
  await log.add(aNote(1));
  await vi.waitFor(() => expect(heard.at(-1)).toBe(1));
  life.abort();
  const before = heard.length;
  await log.add(aNote(2));
  await setTimeout(50);
  expect(heard).toHaveLength(before);
});

test('of two corrections of one note the later one stands alone, in place of the earlier', async () => {
  await log.add(aNote(1));
  await log.correct(aNote(2, { supersedes: uuid(1) }));
  expect(await log.correct(aNote(3, { supersedes: uuid(1) }))).toBe(true);
  expect((await readAll()).map(({ id, supersedes }) => [id, supersedes])).toEqual([
    [uuid(1), undefined],
    [uuid(2), uuid(1)],
    [uuid(3), uuid(2)],
  ]);
  expect((await log.readCurrent(uuid(1)))?.id).toBe(uuid(3));
});

test('whoever follows a note hears what it says now, that it was corrected, and that it is gone', async () => {
  await restore(aNote(1), aNote(9));
  const life = new AbortController();
  const heard: (string | undefined)[] = [];
  log.watchCurrent(uuid(1), (note) => heard.push(note?.id), never, life.signal);
  await vi.waitFor(() => expect(heard).toEqual([uuid(1)]));
  await log.correct(aNote(2, { supersedes: uuid(1) }));
  await vi.waitFor(() => expect(heard).toEqual([uuid(1), uuid(2)]));
  await log.eraseAll();
  await vi.waitFor(() => expect(heard).toEqual([uuid(1), uuid(2), undefined]));
  life.abort();
  await restore(aNote(1));
  await setTimeout(50);
  expect(heard).toHaveLength(3);
});

test('a watcher whose signal has aborted already hears nothing', async () => {
  const callback = vi.fn<(got: unknown) => void>();
  log.watch(callback, never, AbortSignal.abort());
  await log.add(aNote(1));
  await setTimeout(50);
  expect(callback).not.toHaveBeenCalled();
});

test('where the browser gives no database, that is said with a sentence', async () => {
  const closed = new IDBFactory();
  closed.open = () => {
    throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
  };
  const none = openLog({ ...place, indexedDB: closed });
  await expect(none.add(aNote(1))).rejects.toThrow(LogUnavailable);
  await expect(none.count()).rejects.toThrow(/does not let the extension keep a log/);
  const failed = vi.fn<(got: unknown) => void>();
  none.watch(never, failed, new AbortController().signal);
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(expect.any(LogUnavailable)));
});
