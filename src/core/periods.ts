import type { RulePack } from './pack-schema.ts';
import { type Situation, windowsFor } from './situation.ts';
import { type ElectionWindow, standingOf, type WindowStanding } from './window.ts';

export interface ShownPeriod {
  readonly window: ElectionWindow;
  /** IANA zone of the pack that it belongs to. */
  readonly zone: string;
  readonly standing: WindowStanding;
}

/** Every occurrence of every window of the packs in force, each once, in order of their beginning. */
export function periodsOf(
  packs: readonly RulePack[],
  situation: Situation,
): readonly ShownPeriod[] {
  const periods = new Map<string, ShownPeriod>();
  for (const pack of packs) {
    for (const window of windowsFor(pack, situation)) {
      // The administrator's windows come with every pack.
      const key = situation.windows.includes(window)
        ? window.id
        : `${pack.id} ${window.id} ${window.opensAt}`;
      if (periods.has(key)) continue;
      periods.set(key, {
        window,
        zone: pack.jurisdiction.zone,
        standing: standingOf(window, situation.now),
      });
    }
  }
  return [...periods.values()].toSorted(
    (one, other) => (one.window.opensAt ?? 0) - (other.window.opensAt ?? 0),
  );
}

/** The periods that are open now, or else the next one to open. */
export function currentPeriods(
  packs: readonly RulePack[],
  situation: Situation,
): readonly ShownPeriod[] {
  const periods = periodsOf(packs, situation);
  const open = periods.filter(({ standing }) => standing === 'open');
  return open.length > 0 ? open : periods.filter(({ standing }) => standing === 'next').slice(0, 1);
}
