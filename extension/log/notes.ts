/** What a user does with notes. Wiring only. */
import { markBegun } from '@/src/browser/log-mark.ts';
import { correct, type Declaration, declareByHand } from '@/src/core/declare.ts';
import { erasedBefore } from '@/src/core/retention.ts';
import { type Log, openLog as open } from '@/src/store/declarations.ts';
import type { LogPageActions, LogPageSeen } from '@/src/ui/log/LogPage.tsx';
import { allSaid, erasedSaid, keptSaid, type SaidName } from '@/src/ui/log/said.ts';

export const openLog = (): Log => open({ born: markBegun });

export const purgeOld = (log: Log, report: Parameters<typeof erasedBefore>[0]): Promise<number> =>
  log.purge(erasedBefore(report, Date.now()));

const aName = () => ({ id: crypto.randomUUID() });

export function notesOf(
  log: Log,
  act: (work: Promise<unknown>) => void,
  show: (more: LogPageSeen) => void,
): Pick<LogPageActions, 'correct' | 'erase' | 'eraseAll' | 'bringBack' | 'addByHand'> {
  let turn = 0;
  const tell = (what: SaidName, more: LogPageSeen = {}) =>
    show({ said: { what, turn: (turn += 1) }, trouble: undefined, ...more });
  /** Shown as a note that is in no log, should it come to that. */
  const keep = (note: Declaration, into: (note: Declaration) => Promise<boolean | void>) => {
    show({ unsaved: note });
    act(into(note).then((is) => tell(keptSaid(note, is), { unsaved: undefined })));
  };
  /** Held by this page only, and gone with it. */
  let erased: readonly Declaration[] = [];
  const hold = (notes: readonly Declaration[], what: SaidName) => {
    erased = notes;
    tell(what, { erased: notes.length > 0 });
  };
  return {
    addByHand: (note) => keep(declareByHand(note, aName()), (one) => log.add(one)),
    correct: (note, said) =>
      keep(correct(note, { ...aName(), ...said }), (one) => log.correct(one)),
    erase: ({ id }) => act(log.erase(id).then((count) => tell(erasedSaid(count)))),
    eraseAll: () =>
      act(log.eraseAll().then((notes) => hold([...erased, ...notes], allSaid(notes.length)))),
    bringBack: () => act(log.restore(erased).then(() => hold([], 'back'))),
  };
}
