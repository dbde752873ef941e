import { readBuiltinPacks } from '../../../src/cli/rules.ts';
import { tryMutatedPacks } from '../mutated-packs.ts';
import { counted, type Row } from '../row.ts';
import { packsToTry, seed } from '../seed.ts';

export const packsRefusedOrExact: Row = {
  id: 'packs-refused-or-exact',
  says: 'A pack that is broken, by a slip or by design, is refused with a reason or says exactly what is written in it; it does no harm.',
  claimedIn: ['SECURITY.md'],
  how: 'Shipped packs, changed at random in one to three places: parsed, judged by and shown.',
  prove: (_, size) => {
    const count = size === 'whole' ? packsToTry : 500;
    const { tried, refused, loaded, faults } = tryMutatedPacks(readBuiltinPacks(), count, seed);
    return {
      figure: `${counted(tried, 'changed pack')} (seed ${seed}): ${refused.toLocaleString('en')} refused with a reason, ${loaded.toLocaleString('en')} loaded to exactly what is written, ${faults.length} did otherwise.`,
      found: faults,
    };
  },
};
