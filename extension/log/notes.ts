/** What a user does with notes. Wiring only. */
import { markBegun } from '@/src/browser/log-mark.ts';
import { correct, type Declaration, declareByHand } from '@/src/core/declare.ts';
import { erasedBefore } from '@/src/core/retention.ts';
import { type Log, openLog as open } from '@/src/store/declarations.ts';
import type { LogPageActions, LogPageSeen } from '@/src/ui/log/LogPage.tsx';

export const openLog = (): Log => open({ born: markBegun });

export const purgeOld = (log: Log, report: Parameters<typeof erasedBefore>[0]): Promise<number> =>
  log.purge(erasedBefore(report, Date.now()));

const aName = () => ({ id: crypto.randomUUID() });

export function notesOf(
  log: Log,
  act: (work: Promise<unknown>) => void,
  show: (more: LogPageSeen) => void,
): Pick<LogPageActions, 'correct' | 'erase' | 'eraseAll' | 'bringBack' | 'addByHand'> {
  /** Shown as a note that is in no log, should it come to that. */
  const add = (note: Declaration) => {
    show({ unsaved: note });
    act(log.add(note).then(() => show({ unsaved: undefined, trouble: undefined })));
  };
  /** Held by this page only, and gone with it. */
  let erased: readonly Declaration[] = [];
  const hold = (notes: readonly Declaration[]) => {
    erased = notes;
    show({ erased: notes.length > 0 });
  };
  return {
    addByHand: (note) => add(declareByHand(note, aName())),
    correct: (note, category) => add(correct(note, { ...aName(), category })),
    erase: ({ id }) => act(log.erase(id)),
    eraseAll: () => act(log.eraseAll().then((notes) => hold([...erased, ...notes]))),
    bringBack: () => act(log.restore(allOf(erased)).then(() => hold([]))),
  };
}

async function* allOf(notes: readonly Declaration[]): AsyncGenerator<readonly Declaration[]> {
  yield notes;
}
