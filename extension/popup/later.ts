/** What a popup needs only after a click, or once it has shown what was known. Wiring only. */
import { isLogLost } from '@/src/browser/log-mark.ts';
import { addSilence } from '@/src/browser/silences.ts';
import { readReport } from '@/src/browser/world.ts';
import { casesOf } from '@/src/core/beside.ts';
import { outlookOf } from '@/src/core/outlook.ts';
import type { Reminder } from '@/src/core/reminder.ts';
import { whySilent } from '@/src/core/silent.ts';
import type { Silence } from '@/src/core/silence.ts';
import type { Visit } from '@/src/core/visit.ts';
import { troubleOf } from '@/src/store/trouble.ts';
import type { PopupSeen } from '@/src/ui/popup/Popup.tsx';
import { Why } from '@/src/ui/popup/Why.tsx';
import { WhySilent } from '@/src/ui/trace/WhySilent.tsx';
import { readNote } from './notes.ts';

export { endSilence } from '@/src/browser/silences.ts';
export { noteLossSeen } from '@/src/browser/log-mark.ts';
export { followNote } from './follow.ts';
export { changeCategory, makeNote, saveNote } from './notes.ts';

/** How things stand where no reminder does. */
export async function readRest(visit: Visit | undefined): Promise<Partial<PopupSeen>> {
  const [report, log] = await Promise.all([readReport(), readLog(visit?.declared?.id)]);
  const standing = { ...report, silent: whySilent(visit, report), WhySilent };
  return { outlook: outlookOf(report), standing, ...log };
}

/** The note of that id, if one is meant. After it: reading it may be what shows that the log is lost. */
const readLog = async (id: string | undefined): Promise<Partial<PopupSeen>> => ({
  ...(id !== undefined && { note: await readNote(id) }),
  lost: await isLogLost(),
});

/** What shows why a reminder came, and the worked cases of its packs. `null`: nobody wants to know any more. */
export async function readWhy(of: Reminder | null): Promise<Partial<PopupSeen>> {
  if (!of) return { Why: undefined };
  const { packs, policy } = await readReport();
  return { Why, casesOf: (advice) => casesOf(advice, packs, policy, of.lang ?? of.language) };
}

export const silence = (of: Silence): Promise<void> => addSilence(of, Date.now());

export function explain(error: unknown): Partial<PopupSeen> {
  console.error(error);
  return { trouble: troubleOf(error) };
}
