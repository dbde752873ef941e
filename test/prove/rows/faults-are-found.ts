import type { Fault } from '../fault.ts';
import { FAULTS } from '../faults.ts';
import { failingWith } from '../plant.ts';
import { counted, type Row } from '../row.ts';

/** At once: each is built, which keeps one processor busy. */
const LANES = 2;

/** `others`: the rows that have to hold beside the one that fails. */
export const faultsAreFound = (others: readonly Row[]): Row => ({
  id: 'faults-are-found',
  says: 'Each of these proofs can fail: a fault that is planted makes its row fail, and no other that does not have to.',
  claimedIn: ['CONTRIBUTING.md'],
  how: 'Each fault of `test/prove/faults.ts` is planted in a copy, which is built; then its own row and all that need no browser are asked. Of the rows that drive a browser, build everything twice or draw the popup, only its own is: several of them would see the same fault. Where what is wrong is the matter of two rows, the fault names both (`seenToo`).',
  onDemand: true,
  ofProofs: true,
  prove: async (_, size) => {
    const quick = others.filter(
      ({ needsBrowser, ownFaultsOnly, onDemand }) => !needsBrowser && !ownFaultsOnly && !onDemand,
    );
    const planted = size === 'whole' ? FAULTS : FAULTS.slice(0, 2);
    const otherwise = async (fault: Fault): Promise<readonly string[]> => {
      const said = `${fault.row}: with “${fault.says}”`;
      const asked = new Set([...quick.map(({ id }) => id), fault.row]);
      const wanted = new Set([fault.row, ...(fault.seenToo ?? [])]);
      try {
        const failing = await failingWith(fault, [...asked]);
        const isAsWanted = wanted.symmetricDifference(new Set(failing)).size === 0;
        return isAsWanted ? [] : [`${said} ${failing.join(', ') || 'nothing'} failed`];
      } catch (error) {
        return [`${said} it could not be tried: ${String(error)}`];
      }
    };
    const found: string[] = [];
    const waiting = planted.values();
    const lane = async () => {
      for (const fault of waiting) found.push(...(await otherwise(fault)));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return {
      figure: `${counted(planted.length, 'fault')} planted, ${planted.length - found.length} found by their row alone.`,
      found,
    };
  },
});
