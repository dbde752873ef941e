import 'fake-indexeddb/auto';
import { setTimeout } from 'node:timers/promises';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Declaration } from '../../src/core/declaration-schema.ts';
import { judge } from '../../src/core/take-note.ts';
import { type Log, openLog } from '../../src/store/declarations.ts';
import { aNote, byHand, uuid } from '../core/notes.ts';
import { someAtATime } from '../core/pieces.ts';

let log: Log;
beforeEach(() => {
  log = openLog({ indexedDB: new IDBFactory(), IDBKeyRange });
});
afterEach(() => log.close());

const readAll = async () => (await Array.fromAsync(log.readInTurn())).flat();
const ids = async () => (await readAll()).map(({ id }) => id);
const take = (notes: readonly Declaration[], from = 0) =>
  log.take(someAtATime(notes), { from, judge });
const pathsOf = async (notes: readonly Declaration[]) => {
  const taken = await take(notes);
  return taken.ok ? [] : taken.issues.map(({ path }) => path);
};

test('the notes of a file are counted by what becomes of them: new, here already, or too old', async () => {
  const [old, ...notes] = [aNote(1, { at: '2026-01-01T00:00:00.000Z' }), aNote(2), aNote(3)];
  await log.add(aNote(2, { answers: { ...aNote(2).answers } }));
  const from = Date.parse('2026-01-01T00:15:00.000Z');
  expect(await take([old, ...notes], from)).toEqual({
    ok: true,
    value: { added: 1, same: 1, old: 1 },
  });
  expect(await ids()).toEqual([uuid(2), uuid(3)]);
});

test('a note of exactly the moment from which notes are kept is taken', async () => {
  const taken = await take([aNote(1)], Date.parse(aNote(1).at));
  expect(taken).toMatchObject({ value: { added: 1, old: 0 } });
});

test('the same answers in another order are the same note', async () => {
  await log.add(aNote(1, { answers: { a: 'x', b: 'y' } }));
  expect(await take([aNote(1, { answers: { b: 'y', a: 'x' } })])).toMatchObject({
    value: { added: 0, same: 1 },
  });
});

describe('a file is refused whole, and what is here stays as it is,', () => {
  test.each<[string, readonly Declaration[], readonly Declaration[], string]>([
    [
      'where a note of it has the id of one that is here and says something else',
      [aNote(2)],
      [aNote(1), aNote(2, { category: 'private' })],
      'declarations.1',
    ],
    [
      'where the two differ in an answer',
      [aNote(1)],
      [aNote(1, { answers: { purpose: 'campaign' } })],
      'declarations.0',
    ],
    [
      'where a note of it and one that is here would correct each other',
      [aNote(1, { supersedes: uuid(2) })],
      [aNote(3), aNote(2, { supersedes: uuid(1) })],
      'declarations.1.supersedes',
    ],
    [
      'where a correction is of another moment than the note that is here',
      [aNote(1)],
      [aNote(2, { supersedes: uuid(1), at: '2026-11-22T10:30:00.000Z' })],
      'declarations.0.at',
    ],
  ])('%s', async (_, here, file, path) => {
    await log.restore(here);
    expect(await pathsOf(file)).toEqual([path]);
    expect(await readAll()).toEqual(here);
  });

  test('with all that is in the way at once, what was found and what is here', async () => {
    await log.restore([aNote(1), aNote(2)]);
    const [one, two] = [1, 2].map((number) => aNote(number, { category: 'private' }));
    const taken = await take([...(one ? [one] : []), aNote(3), ...(two ? [two] : [])]);
    expect(taken.ok ? [] : taken.issues).toMatchObject([
      {
        kind: 'clash',
        path: 'declarations.0',
        found: expect.stringContaining(uuid(1)),
        here: expect.stringContaining(uuid(1)),
      },
      { path: 'declarations.2' },
    ]);
    expect(await ids()).toEqual([uuid(1), uuid(2)]);
  });
});

describe('a note made by hand, and its correction to another time,', () => {
  const [early, late] = ['2026-01-01T00:00:00.000Z', '2026-11-22T10:15:00.000Z'];
  const from = Date.parse('2026-06-01T00:00:00Z');

  test('are taken both where the correction is not too old, whichever comes first', async () => {
    const notes = [byHand(2, { at: late, supersedes: uuid(1) }), byHand(1, { at: early })];
    expect(await take(notes, from)).toEqual({ ok: true, value: { added: 2, same: 0, old: 0 } });
    expect(await ids()).toEqual([uuid(1), uuid(2)]);
  });

  test('are left out both where it is', async () => {
    const notes = [
      byHand(1, { at: late }),
      byHand(2, { at: early, supersedes: uuid(1) }),
      aNote(3),
    ];
    expect(await take(notes, from)).toEqual({ ok: true, value: { added: 1, same: 0, old: 2 } });
    expect(await ids()).toEqual([uuid(3)]);
  });

  test('are taken where the first is here', async () => {
    await log.add(byHand(1, { at: late }));
    expect(await pathsOf([byHand(2, { at: early, supersedes: uuid(1) })])).toEqual([]);
    expect((await log.readCurrent(uuid(1)))?.id).toBe(uuid(2));
  });

  test('leave what is here and too old to be erased as any other', async () => {
    await log.add(byHand(1, { at: early }));
    expect(await take([byHand(2, { at: early }), aNote(3)], from)).toMatchObject({
      value: { added: 1, old: 1 },
    });
    expect(await ids()).toEqual([uuid(1), uuid(3)]);
  });
});

test('taking waits for notes that take their time', async () => {
  const slowly = async function* () {
    yield [aNote(1)];
    await setTimeout(20);
    yield [aNote(2)];
  };
  expect(await log.take(slowly(), { from: 0, judge })).toMatchObject({ value: { added: 2 } });
  expect(await ids()).toEqual([uuid(1), uuid(2)]);
});

test('a correction may come before what it corrects', async () => {
  expect(await pathsOf([aNote(2, { supersedes: uuid(1) }), aNote(1)])).toEqual([]);
  expect((await log.readCurrent(uuid(1)))?.id).toBe(uuid(2));
});

test('where what is to be taken breaks off, nothing of it is left, and the reason is told', async () => {
  const breaksOff = async function* () {
    yield [aNote(1)];
    await setTimeout(1);
    throw new Error('the file has changed');
  };
  await expect(log.take(breaksOff(), { from: 0, judge })).rejects.toThrow('the file has changed');
  expect(await ids()).toEqual([]);
});
