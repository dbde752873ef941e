/** Notes from the popup. Wiring only. */
import { readReport } from '@/src/browser/world.ts';
import { correct, type Declaration, declare } from '@/src/core/declare.ts';
import type { Advice, Reminder } from '@/src/core/reminder.ts';
import { keptFrom } from '@/src/core/retention.ts';

/** The database is loaded once there is a note to make or to show. */
const openLog = async () => (await import('@/src/store/declarations.ts')).openLog();
const nameAndTime = () => ({ id: crypto.randomUUID(), now: Date.now() });

export const readNote = async (id: string): Promise<Declaration | null> =>
  (await (await openLog()).readCurrent(id)) ?? null;

/** @returns the id of the note. */
export async function makeNote(reminder: Reminder, advice: Advice): Promise<string> {
  const note = declare(reminder, advice, nameAndTime());
  const log = await openLog();
  // First, so that nothing can go wrong once the note is there: it would be reported as not made.
  await log.purge(keptFrom((await readReport()).effective, Date.now()));
  await log.add(note);
  return note.id;
}

export async function changeCategory(note: Declaration, category: string | null): Promise<void> {
  await (await openLog()).add(correct(note, { ...nameAndTime(), category }));
}
