/** Faults in how a note comes about, and in how it goes. */
import type { Fault } from './fault.ts';

export const FAULTS_IN_NOTES: readonly Fault[] = [
  {
    row: 'notes-are-the-users',
    says: 'Whoever does not want to be reminded today makes a note thereby.',
    file: 'extension/popup/later.ts',
    from: 'export const silence = (of: Silence): Promise<void> => addSilence(of, Date.now());',
    to: `import { declare } from '@/src/core/declare.ts';
import { readShown } from '@/src/browser/shown.ts';
import { openLog } from '@/src/store/declarations.ts';
export const silence = async (of: Silence): Promise<void> => {
  const { visit } = await readShown();
  const reminder = visit?.reminder;
  if (reminder) await openLog().add(declare(reminder, reminder.advice, { id: crypto.randomUUID(), now: Date.now() }));
  await addSilence(of, Date.now());
};`,
  },
  {
    row: 'notes-are-the-users',
    says: 'A note that is erased is put into another database.',
    file: 'src/store/declarations.ts',
    from: '        await table.bulkDelete(chain.map((note) => note.id));',
    to: `        await table.bulkDelete(chain.map((note) => note.id));
        indexedDB.open('kept').onupgradeneeded = ({ target }) =>
          (target as IDBOpenDBRequest).result.createObjectStore('notes', { keyPath: 'id' }).add(chain[0]);`,
  },
  {
    row: 'alike-for-all',
    says: 'The account of a certain party counts as the council’s own.',
    file: 'src/core/visit.ts',
    from: '  const verdict = verdictOn(seen.tenant, world.situation.councilTenants);',
    to: `  const verdict = seen.tenant?.includes('venstre') ? 'council' : verdictOn(seen.tenant, world.situation.councilTenants);`,
  },
  {
    row: 'ways-alike',
    says: 'One can carry on only after a while.',
    file: 'src/ui/popup/Reminded.tsx',
    from: '<Button press={carryOn} variant="primary">',
    to: '<Button press={() => void setTimeout(carryOn, 3000)} variant="primary">',
  },
];
