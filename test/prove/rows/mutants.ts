import { proveMutants } from '../mutants.ts';
import { counted, type Row } from '../row.ts';

export const mutants: Row = {
  id: 'mutants',
  says: 'The tests of the core notice when something in it is wrong.',
  claimedIn: ['CONTRIBUTING.md'],
  how: 'Small faults are put into the core, one at a time; the tests have to notice.',
  onDemand: true,
  ofProofs: true,
  prove: async () => {
    const { score, least, killed, total } = await proveMutants();
    return {
      figure: `${counted(total, 'small fault')}, ${killed.toLocaleString('en')} noticed: ${score.toFixed(1)} %, at least ${least} % wanted.`,
      found: score >= least ? [] : [`${(least - score).toFixed(1)} % too few were noticed`],
    };
  },
};
