/** Whose account a meeting is on, as an address says it: nothing may hang on its name but whether an administrator has listed it. */
import { classify } from '../../src/core/classify.ts';
import type { Circumstances } from '../../src/core/circumstances.ts';
import { arrive, type World } from '../../src/core/visit.ts';

/** Of municipalities, parties and people, as they could stand in an address. */
export const ACCOUNTS: readonly string[] = [
  'xyzzy',
  'qwzzby-kommune',
  'zzyx.wqz',
  '0123456789',
  'x',
  'anna-zzyx',
  // What parties are called in the five countries.
  ...'venstre hoyre arbeiderpartiet socialdemokratiet konservative radikale enhedslisten moderaterna centerpartiet sverigedemokraterna kokoomus perussuomalaiset keskusta sfp labour greens left right'.split(
    ' ',
  ),
];

/** Which of the two, listed or not, is not the same for all accounts: what is kept of a visit, and how it is judged. */
export function accountsUnlike(
  { place, situation }: Circumstances,
  world: Omit<World, 'situation'>,
): readonly string[] {
  const { surface, activity, site } = place;
  return [true, false].flatMap((isListed) => {
    const all = ACCOUNTS.map((name) => {
      const tenant = `${site}:${name}`;
      const here = { ...situation, councilTenants: [isListed ? tenant : `${site}:council`] };
      const visit = arrive(
        undefined,
        { site, surface, ...(activity && { activity }), tenant, how: 'address' },
        'document',
        { ...world, situation: here },
      );
      const trace = visit?.place ? classify(visit.place, here, world.packs).trace : null;
      return JSON.stringify([visit, trace]);
    });
    return new Set(all).size > 1
      ? [`something depends on the name of ${isListed ? 'a listed' : 'an'} account`]
      : [];
  });
}
