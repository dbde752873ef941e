/** Why nothing is said about a tab: for whoever asks, in the order in which it is decided. */
import { keyOf } from './answer.ts';
import { classify, type TraceStep } from './classify.ts';
import { sitesInReach } from './reach.ts';
import { isSilenced } from './silence.ts';
import { openWindowsFor } from './situation.ts';
import type { Visit, World } from './visit.ts';

export interface Silent {
  readonly why:
    | 'no-period'
    | 'nothing-seen'
    | 'not-noticed'
    | 'paused'
    | 'answered'
    | 'silenced'
    | 'out-of-scope'
    | 'no-rule';
  /** The rules that were looked at, in order; none where it did not come to that. */
  readonly trace: readonly TraceStep[];
}

/** Why no reminder stands for `visit`, or `null` where one stands. */
export function whySilent(
  visit: Pick<Visit, 'place' | 'answered' | 'reminder'> | undefined,
  world: Pick<World, 'sites' | 'surfaces' | 'situation' | 'packs' | 'pausedUntil' | 'silences'>,
): Silent | null {
  const { surfaces, situation, packs, pausedUntil, silences } = world;
  if (visit?.reminder) return null;
  const place = visit?.place;
  const without = (why: Silent['why']): Silent => ({ why, trace: [] });
  if (pausedUntil > situation.now) return without('paused');
  if (!place) return without(isBetweenPeriods(world) ? 'no-period' : 'nothing-seen');
  if (!surfaces.includes(place.surface)) return without('not-noticed');
  if (visit.answered.includes(keyOf(place))) return without('answered');
  if (isSilenced(silences, place, situation.now)) return without('silenced');
  const { spoken, trace } = classify(place, situation, packs);
  return { why: spoken ? 'out-of-scope' : 'no-rule', trace };
}

/** No rule can speak at any site, and some would in a period. */
const isBetweenPeriods = ({
  sites,
  surfaces,
  situation,
  packs,
}: Pick<World, 'sites' | 'surfaces' | 'situation' | 'packs'>): boolean =>
  packs.some(({ rules }) => rules.some(({ applies }) => applies === 'in-window')) &&
  packs.every((pack) => openWindowsFor(pack, situation).length === 0) &&
  sitesInReach(sites, packs, situation, surfaces).length === 0;
