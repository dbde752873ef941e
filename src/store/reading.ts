/** Reading a long log some notes at a time, so that a page can be used meanwhile and none holds more than it needs. */
import type { Table } from 'dexie';
import type { Declaration } from '../core/declaration-schema.ts';
import { sharing } from './sharing.ts';

export type Notes = Table<Declaration, string>;

/** The notes of a log, the newest first, the superseded ones too. */
export interface Found {
  readonly notes: readonly Declaration[];
  /** `false`: there are older ones, which are still being read. */
  readonly whole: boolean;
}

/** So many are read in the time between two frames. */
const AT_ONCE = 2000;
/** More than a page shows at first. */
const NEWEST = 120;

/** The newest notes, for a page to begin with. */
export async function readNewest(notes: Notes): Promise<Found> {
  // eslint-disable-next-line unicorn/no-array-reverse -- it is a query, and no list
  const found = await notes.orderBy('at').reverse().limit(NEWEST).toArray();
  const oldest = found.at(-1);
  if (!oldest || found.length < NEWEST) return { notes: found, whole: true };
  const newest = [
    ...found.filter(({ at }) => at !== oldest.at),
    ...(await madeAt(notes, oldest.at)),
  ];
  const all = [...newest, ...(await besideThose(notes, newest))];
  return { notes: all.toSorted(newestFirst), whole: false };
}

/**
 * What is of another moment and belongs to one of these, which without it would be shown as it never stood. Only a note
 * that cites no rule may have been corrected to another moment.
 */
async function besideThose(
  notes: Notes,
  these: readonly Declaration[],
): Promise<readonly Declaration[]> {
  const known = new Set(these.map(({ id }) => id));
  const beside: Declaration[] = [];
  let next = these.filter(({ pack }) => pack === null);
  while (next.length > 0) {
    const ids = next.map(({ id }) => id);
    const past = next.flatMap(({ supersedes }) => supersedes ?? []);
    const linked = [
      ...(await notes.where('supersedes').anyOf(ids).toArray()),
      ...(await notes.where('id').anyOf(past).toArray()),
    ];
    next = linked.filter(({ id }) => !known.has(id) && known.add(id));
    beside.push(...next);
  }
  return beside;
}

/**
 * Every note, the newest first. What many notes have in common is held once. They are read in the order in which they lie
 * on the disk, which is that of their ids: to read them by time takes several times as long as to sort them afterwards.
 */
export async function readWhole(notes: Notes): Promise<Found> {
  const share = sharing();
  const all: Declaration[] = [];
  let last = '';
  for (;;) {
    const some = await notes.where('id').above(last).limit(AT_ONCE).toArray();
    for (const note of some) all.push(share(note));
    if (some.length < AT_ONCE) break;
    last = some.at(-1)?.id ?? last;
  }
  return { notes: all.toSorted(newestFirst), whole: true };
}

/** ISO 8601 in UTC sorts as it is. Among notes of one moment as in the index, from its end. */
function newestFirst(one: Declaration, other: Declaration): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

/** Every note, oldest first, some at a time. A note that comes or goes meanwhile may be among them or not. */
export async function* inTurn(
  read: (after: string) => Promise<readonly Declaration[]>,
): AsyncGenerator<readonly Declaration[]> {
  for (let some = await read(''); some.length > 0; some = await read(some.at(-1)?.at ?? '')) {
    yield some;
  }
}

/**
 * The next notes after the moment `after`. Those of one moment come together, however many, so that none is left out where
 * the next ones begin.
 */
export async function readAfter(notes: Notes, after: string): Promise<readonly Declaration[]> {
  const found = await notes.where('at').above(after).limit(AT_ONCE).toArray();
  const last = found.at(-1);
  if (!last || found.length < AT_ONCE) return found;
  return [...found.filter(({ at }) => at !== last.at), ...(await madeAt(notes, last.at))];
}

const madeAt = (notes: Notes, at: string): PromiseLike<readonly Declaration[]> =>
  notes.where('at').equals(at).toArray();
