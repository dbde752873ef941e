import { tryPolicies } from '../policies.ts';
import { counted, type Row } from '../row.ts';
import { seed } from '../seed.ts';

export const settingsKept: Row = {
  id: 'settings-kept',
  says: 'Whatever an administrator sets, each good value is in force, and each bad one is told by its name.',
  claimedIn: ['CONTRIBUTING.md'],
  how: 'Policies made up at random, good and bad values together, read as the extension reads them. No page is drawn.',
  prove: (_, size) => {
    const count = size === 'whole' ? 10_000 : 500;
    const { tried, kept, told, faults } = tryPolicies(count, seed);
    return {
      figure: `${counted(tried, 'random policy', 'random policies')} (seed ${seed}): ${kept.toLocaleString('en')} good values in force, ${told.toLocaleString('en')} bad ones told by name, ${faults.length} otherwise.`,
      found: faults,
    };
  },
};
