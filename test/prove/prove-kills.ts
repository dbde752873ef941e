/** The whole campaign of kills, in a browser and a build that are seen to first. */
import { ensureChromium } from '../e2e/browsers/install.ts';
import { build } from '../tour/build.ts';
import { KILLED, tryKills } from './kills.ts';

const KILLS = 300;
const UPDATES = 60;

/** Figures in plain words, and what should not have happened. */
export async function proveKills(
  seed: number,
): Promise<{ readonly says: readonly string[]; readonly faults: readonly string[] }> {
  process.env['CHROMIUM_BIN'] = ensureChromium();
  if (!(await build())) return { says: [], faults: ['The extension could not be built.'] };
  const kills = await tryKills(KILLS, seed);
  const updates = await tryKills(UPDATES, seed, ['extension by an update']);
  return {
    says: [
      `While a note was being made, the ${KILLED.join(', the ')} was killed at random, ${kills.tried} times in all (seed ${seed}).`,
      `${kills.confirmed} of the notes had been confirmed to the user, ${kills.unseen} more were kept before they could be.`,
      `The extension was updated meanwhile ${updates.tried} times; ${updates.confirmed} notes had been confirmed, ${updates.unseen} more were kept.`,
    ],
    faults: [...kills.faults, ...updates.faults],
  };
}
