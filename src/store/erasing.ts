/**
 * Erasing by age, for a background that looks once a day: without the library that pages have for notes, which a worker
 * would have to read each time it wakes.
 */
import type { Declaration } from '../core/declaration-schema.ts';
import { dueOf } from '../core/due.ts';
import { NAME, NATIVE_VERSION, TABLE } from './names.ts';

/**
 * Erases every note about a time before `instant` (epoch milliseconds), and what it corrects. @returns how many there were. A log that is not
 * there is not made, and that of a later version is left to it. Rejects with what the browser says where it cannot be had.
 */
export async function eraseBefore(
  instant: number,
  factory: IDBFactory = indexedDB,
): Promise<number> {
  const known = (await factory.databases()).find(({ name }) => name === NAME);
  if (known?.version !== NATIVE_VERSION) return 0;
  const asked = factory.open(NAME, NATIVE_VERSION);
  // It has gone in the meantime: one without its table would take its place.
  asked.addEventListener('upgradeneeded', () => asked.transaction?.abort());
  const database = await answered(asked);
  try {
    const work = database.transaction(TABLE, 'readwrite', { durability: 'strict' });
    const table = work.objectStore(TABLE);
    // Moments are stored as ISO 8601 in UTC, which sorts as text.
    const before = IDBKeyRange.upperBound(new Date(instant).toISOString(), true);
    const old: readonly IDBValidKey[] = await answered(table.index('at').getAllKeys(before));
    if (old.length === 0) return 0;
    const corrections: readonly Declaration[] = await answered(table.index('supersedes').getAll());
    const count = await answered(table.count());
    for (const id of dueOf(old.map(String), corrections)) table.delete(id);
    const left = await answered(table.count());
    await finished(work);
    if (left < count) tellPages();
    return count - left;
  } finally {
    database.close();
  }
}

/** The library tells pages only of what it has changed itself. */
const CHANNEL = 'armslength.erased';

function tellPages(): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin, and takes no other
  channel.postMessage(null);
  channel.close();
}

/** Calls back after notes were erased by `eraseBefore`, in whichever page or worker that was, until `signal` aborts. */
export function onErased(callback: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', callback);
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });

const finished = (work: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    work.addEventListener('complete', () => resolve());
    work.addEventListener('abort', () => reject(work.error ?? new Error('given up')));
  });
