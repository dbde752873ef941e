import { KILLED, tryKills } from '../kills.ts';
import { counted, type Proof, type Row, type Size } from '../row.ts';
import { seed } from '../seed.ts';

const KILLS = { whole: 300, sample: 3 };
const UPDATES = { whole: 60, sample: 1 };

export const notesSurvive: Row = {
  id: 'notes-survive',
  says: 'A note that was confirmed to the user is kept once, and none is half there, whatever is killed meanwhile.',
  claimedIn: ['CONTRIBUTING.md'],
  how: 'A real Chromium. While a note is being made in the popup or in the log, the worker, the tab or the browser is killed at a random moment, or the extension is updated; then the log is read. Confirmed is what the user was shown.',
  onDemand: true,
  needsBrowser: true,
  prove: async (_, size: Size): Promise<Proof> => {
    const kills = await tryKills(KILLS[size], seed);
    const updates = await tryKills(UPDATES[size], seed, ['extension by an update']);
    return {
      figure: `${counted(kills.tried, 'time')} the ${KILLED.join(', the ')} was killed (seed ${seed}): ${kills.confirmed} notes confirmed, ${kills.unseen} more kept before they could be. ${counted(updates.tried, 'update')}: ${updates.confirmed} and ${updates.unseen}.`,
      found: [...kills.faults, ...updates.faults],
    };
  },
};
