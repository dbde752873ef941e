/** What is in the log, read from the browser's own database and not through our code. */
import type { Declaration } from '../../src/core/declaration-schema.ts';
import type { Killable } from '../e2e/browsers/killable.ts';

const inNotes = (mode: 'readonly' | 'readwrite', ask: string): string => `(async () => {
  const open = indexedDB.open('armslength');
  // Nobody has made it yet, or not got to the end of that; it is not for us to make.
  open.onupgradeneeded = () => open.transaction.abort();
  const db = await new Promise((done, fail) => {
    open.onsuccess = () => done(open.result);
    open.onerror = () => open.error.name === 'AbortError' ? done(null) : fail(open.error);
  });
  if (!db) return [];
  const deal = db.transaction('declarations', '${mode}');
  const asked = deal.objectStore('declarations').${ask};
  await new Promise((done, fail) => { deal.oncomplete = done; deal.onabort = fail; });
  db.close();
  return asked.result;
})()`;

export const notesIn = ({ evaluate }: Pick<Killable, 'evaluate'>): Promise<Declaration[]> =>
  evaluate(inNotes('readonly', 'getAll()'));

export const clearNotes = async ({ evaluate }: Pick<Killable, 'evaluate'>): Promise<void> => {
  await evaluate(inNotes('readwrite', 'clear()'));
};
