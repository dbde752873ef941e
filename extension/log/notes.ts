/** What a user does with notes. Wiring only. */
import { correct, type Declaration, declareByHand } from '@/src/core/declare.ts';
import type { Log } from '@/src/store/declarations.ts';
import type { LogPageActions, LogPageSeen } from '@/src/ui/log/LogPage.tsx';

const aName = () => ({ id: crypto.randomUUID() });

export function notesOf(
  log: Log,
  act: (work: Promise<unknown>) => void,
  show: (more: LogPageSeen) => void,
): Pick<LogPageActions, 'correct' | 'erase' | 'eraseAll' | 'bringBack' | 'addByHand'> {
  /** Held by this page only, and gone with it. */
  let erased: readonly Declaration[] = [];
  const hold = (notes: readonly Declaration[]) => {
    erased = notes;
    show({ erased: notes.length > 0 });
  };
  return {
    addByHand: (note) => act(log.add(declareByHand(note, aName()))),
    correct: (note, category) => act(log.add(correct(note, { ...aName(), category }))),
    erase: ({ id }) => act(log.erase(id)),
    eraseAll: () => act(log.eraseAll().then((notes) => hold([...erased, ...notes]))),
    bringBack: () => act(log.restore(allOf(erased)).then(() => hold([]))),
  };
}

async function* allOf(notes: readonly Declaration[]): AsyncGenerator<readonly Declaration[]> {
  yield notes;
}
