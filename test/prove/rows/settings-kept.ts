import { tryPolicies } from '../policies.ts';
import { counted, type Row } from '../row.ts';
import { seed } from '../seed.ts';

export const settingsKept: Row = {
  id: 'settings-kept',
  says: 'Whatever an administrator sets, each good value is in force, each bad one is told by its name, and where nothing of a value is good the one before goes on.',
  claimedIn: ['CONTRIBUTING.md'],
  how: 'Policies made up at random, good and bad values together, each in the place of another one, read as the extension reads them. No page is drawn.',
  prove: (_, size) => {
    const count = size === 'whole' ? 10_000 : 500;
    const { tried, kept, told, goneOn, faults } = tryPolicies(count, seed);
    return {
      figure: `${counted(tried, 'random policy', 'random policies')} (seed ${seed}): ${kept.toLocaleString('en')} good values in force, ${told.toLocaleString('en')} bad ones told by name, ${goneOn.toLocaleString('en')} earlier ones going on, ${faults.length} otherwise.`,
      found: faults,
    };
  },
};
