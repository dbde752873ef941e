/** Notes from the popup. Wiring only. */
import { markBegun } from '@/src/browser/log-mark.ts';
import { readReport } from '@/src/browser/world.ts';
import { correct, type Declaration, declare } from '@/src/core/declare.ts';
import type { Advice, Reminder } from '@/src/core/reminder.ts';
import { erasedBefore } from '@/src/core/retention.ts';
import type { PopupSeen } from '@/src/ui/popup/Popup.tsx';

/** The database is loaded once there is a note to make or to show. */
export const theLog = async () =>
  (await import('@/src/store/declarations.ts')).openLog({ born: markBegun });
const nameAndTime = () => ({ id: crypto.randomUUID(), now: Date.now() });

export const readNote = async (id: string): Promise<Declaration | null> =>
  (await (await theLog()).readCurrent(id)) ?? null;

/** @returns the id of the note, which is on disk. Until then it is shown as one that is not. */
export async function makeNote(
  show: (more: Partial<PopupSeen>) => void,
  reminder: Reminder,
  advice: Advice,
): Promise<string> {
  const note = declare(reminder, advice, nameAndTime());
  show({ unsaved: note });
  const log = await theLog();
  // First, so that nothing can go wrong once the note is there: it would be reported as not made.
  await log.purge(erasedBefore(await readReport(), Date.now()));
  await log.add(note);
  return note.id;
}

export async function changeCategory(note: Declaration, category: string | null): Promise<void> {
  // Whether it was added or the note had gone: what stands in the log now is read next.
  await (await theLog()).correct(correct(note, { ...nameAndTime(), category }));
}

/** For a note that the log cannot take: a file that it can be read in from later. */
export async function saveNote(note: Declaration): Promise<void> {
  await (await import('@/src/ui/offer-notes.ts')).offerNotes('armslength-note.json', [note]);
}
