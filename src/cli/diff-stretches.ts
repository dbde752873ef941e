/** The stretches of time in which a window is open by one pack and not by the other. */
import { standing } from '../core/classify.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { windowsFor } from '../core/situation.ts';
import { type ElectionWindow, instantOf, isOpen } from '../core/window.ts';
import { periodsOf } from './diff-windows.ts';

/** In epoch milliseconds: `[from, until)`. A bound that is infinite is none. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  /** A moment in it: all of its moments are alike. */
  readonly at: number;
  /** The ids of the windows that are open by each pack. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What has changed in the windows that are open by one alone, such as `closes later`. */
  readonly changes: readonly WindowChange[];
}

export interface WindowChange {
  readonly id: string;
  readonly change: string;
}

/** Those in the periods that are told of windows: as they are at `now` (epoch milliseconds), or will be next. */
export function stretchesOf(before: RulePack, after: RulePack, now: number): readonly Stretch[] {
  const packs = [before, after] as const;
  const periods = packs.map((pack) => periodsOf(pack, now));
  const isTold = (id: string, at: number) =>
    periods.some((one) => {
      const bounds = one.get(id)?.bounds;
      return bounds && isOpen({ id, name: { en: id }, ...bounds }, at);
    });
  return spansBetween(cutsIn(packs, now)).flatMap(([from, until]) => {
    const at = momentIn(from, until, now);
    // Where a pack does not hold at all, what it says is no difference of its windows.
    if (packs.some((pack) => standing(pack, pack, at))) return [];
    const [old, renewed] = packs.map((pack) => openAt(pack, at)) as [Open, Open];
    const [was, is] = [idsOf(old), idsOf(renewed)];
    const apart = [...was.symmetricDifference(is)].filter((id) => isTold(id, at));
    const changes = apart.map((id) => ({
      id,
      change: was.has(id)
        ? CHANGES[lying(old, after, id, at)][1]
        : CHANGES[lying(renewed, before, id, at)][0],
    }));
    return apart.length === 0
      ? []
      : [{ from, until, at, before: [...was], after: [...is], changes }];
  });
}

type Open = readonly ElectionWindow[];

const idsOf = (open: Open): ReadonlySet<string> => new Set(open.map(({ id }) => id));

const occurrencesAt = (pack: RulePack, moment: number): Open =>
  windowsFor(pack, { windows: [], now: moment });

const openAt = (pack: RulePack, moment: number): Open =>
  occurrencesAt(pack, moment).filter((one) => isOpen(one, moment));

/** What is said of a window that is open by the new pack alone, and by the old one alone. */
const CHANGES = {
  unknown: ['is new', 'is gone'],
  elsewhere: ['has moved', 'has moved'],
  over: ['closes later', 'closes earlier'],
  ahead: ['opens earlier', 'opens later'],
} as const;

/** How a window that is open `at` a moment lies in the pack by which it is not. */
function lying(open: Open, other: RulePack, id: string, at: number): keyof typeof CHANGES {
  if (!other.windows.some((window) => window.id === id)) return 'unknown';
  const own = open.find((one) => one.id === id);
  const met = occurrencesAt(other, at).find((one) => one.id === id && own && overlap(own, one));
  if (!met) return 'elsewhere';
  return met.closesAt !== undefined && met.closesAt <= at ? 'over' : 'ahead';
}

export const overlap = (one: ElectionWindow, other: ElectionWindow): boolean =>
  (one.opensAt ?? -Infinity) < (other.closesAt ?? Infinity) &&
  (other.opensAt ?? -Infinity) < (one.closesAt ?? Infinity);

/** Every moment at which a window opens or closes, or a pack or a rule begins or ends to hold. */
function cutsIn(packs: readonly RulePack[], now: number): readonly number[] {
  const near = packs.flatMap((pack) => edgesAt(pack, now));
  // A pack is asked at the edges of the other as well: what recurs is known only so far around a moment.
  const edges = packs.flatMap((pack) => near.flatMap((moment) => edgesAt(pack, moment)));
  const days = packs.flatMap((pack) => {
    const { zone } = pack.jurisdiction;
    return [pack, ...pack.rules].flatMap(({ validFrom, validUntil }) =>
      [validFrom, validUntil].flatMap((day) => (day === undefined ? [] : instantOf(day, zone))),
    );
  });
  return [...new Set([...near, ...edges, ...days])].toSorted((one, other) => one - other);
}

export const edgesAt = (pack: RulePack, moment: number): readonly number[] =>
  occurrencesAt(pack, moment).flatMap(({ opensAt, closesAt }) =>
    [opensAt, closesAt].filter((edge) => edge !== undefined),
  );

export const spansBetween = (cuts: readonly number[]): readonly (readonly [number, number])[] =>
  [-Infinity, ...cuts].map((from, nth) => [from, cuts[nth] ?? Infinity]);

export const momentIn = (from: number, until: number, now: number): number =>
  Number.isFinite(from) ? from : Number.isFinite(until) ? until - 1 : now;
