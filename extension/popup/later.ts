/** What a popup needs only after a click, or while there is no reminder. Wiring only. */
import { readReport } from '@/src/browser/world.ts';
import { correct, type Declaration, declare } from '@/src/core/declare.ts';
import type { Advice, Reminder } from '@/src/core/reminder.ts';
import { keptFrom } from '@/src/core/retention.ts';
import type { Visit } from '@/src/core/visit.ts';
import { troubleOf } from '@/src/store/trouble.ts';
import type { PopupSeen } from '@/src/ui/popup/Popup.tsx';
import { Quiet } from '@/src/ui/popup/Quiet.tsx';

export { Why } from '@/src/ui/popup/Why.tsx';

/** The database is loaded once there is a note to make or to show. */
const openLog = async () => (await import('@/src/store/declarations.ts')).openLog();
const nameAndTime = () => ({ id: crypto.randomUUID(), now: Date.now() });

/** How things stand where no reminder does. */
export async function readRest(visit: Visit | undefined): Promise<Partial<PopupSeen>> {
  const noted = visit?.declared;
  if (!noted) return { Quiet, standing: await readReport() };
  return { Quiet, note: (await (await openLog()).readCurrent(noted.id)) ?? null };
}

export function explain(error: unknown): Partial<PopupSeen> {
  console.error(error);
  return { Quiet, trouble: troubleOf(error) };
}

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
