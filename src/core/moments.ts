/** The moments at which packs are asked what they say: one in each window, one in none, one in a window of the municipality's own. */
import { standing } from './classify.ts';
import type { Events } from './events.ts';
import { eventsOpening } from './made-up-events.ts';
import type { RulePack } from './pack-schema.ts';
import { windowsFor } from './situation.ts';
import { type ElectionWindow, isOpen } from './window.ts';

export interface Moment {
  /** The id of the window that is open, `any` for one of the municipality's own, or `none`. */
  readonly window: string;
  /** Epoch milliseconds. */
  readonly moment: number;
  /** What has to be open beside what the packs' own calendars open then. */
  readonly windows: readonly ElectionWindow[];
  /** What has to have happened beside what is known to have. */
  readonly events?: Events;
}

const OWN: ElectionWindow = { id: 'any', name: { en: 'any' }, forEveryRule: true };

/** `now` in epoch milliseconds: of several moments that would do, the one nearest to it, and rather later than earlier. */
export function momentsOf(
  packs: readonly RulePack[],
  now: number,
  events: Events,
): readonly Moment[] {
  const calendars = packs.map((pack) => windowsFor(pack, { windows: [], events, now }));
  const all = calendars.flat();
  // A bound that is absent has no other side to look at.
  const edges = all.flatMap(({ opensAt = now, closesAt = now }) => [opensAt - 1, closesAt]);
  const isQuiet = (moment: number) => !all.some((window) => isOpen(window, moment));
  // Where a pack does not hold at all, what it says is no difference of its rules.
  const holds = (moment: number) => packs.every((pack) => !standing(pack, pack, moment));
  const quiet = [now, ...edges].find((moment) => isQuiet(moment) && holds(moment));
  const starts = [now, ...all.flatMap(({ opensAt = now, closesAt = now }) => [opensAt, closesAt])];
  const shared = sharedBy(packs);
  /** The windows that all packs have, and that only some of them have open: by their dates, and not by their rules. */
  const apart = new Map(
    starts.map((moment) => {
      const isApart = ({ id }: ElectionWindow) =>
        new Set(calendars.map((own) => own.some((one) => one.id === id && isOpen(one, moment))))
          .size > 1;
      return [moment, shared.filter(isApart)];
    }),
  );
  const apartAt = (moment: number) => apart.get(moment) ?? [];
  const bestIn = (id: string): number | undefined => {
    const inside = starts.filter((at) => all.some((one) => one.id === id && isOpen(one, at)));
    const rankOf = (at: number): readonly number[] => [
      Number(apartAt(at).some((window) => window.id === id)),
      Number(!holds(at)),
      Number(at < now),
      Math.abs(at - now),
    ];
    return inside.map((at) => ({ at, rank: rankOf(at) })).toSorted(byRank)[0]?.at;
  };
  return [
    ...(quiet === undefined ? [] : [{ window: 'none', moment: quiet, windows: [] }]),
    ...[...new Set(all.map(({ id }) => id))].flatMap((id) => {
      const moment = bestIn(id);
      // A window that lies elsewhere in time is the same window: what holds in it is compared as if it were open in all.
      return moment === undefined ? [] : [{ window: id, moment, windows: apartAt(moment) }];
    }),
    ...unopened(packs, all, shared, quiet ?? now),
    { window: 'any', moment: quiet ?? now, windows: [OWN] },
  ];
}

/** The windows of which nothing tells when they open: what holds in them is asked as well, as if they were. */
function unopened(
  packs: readonly RulePack[],
  dated: readonly ElectionWindow[],
  shared: readonly ElectionWindow[],
  moment: number,
): readonly Moment[] {
  const ids = new Set(packs.flatMap(({ windows }) => windows.map(({ id }) => id)));
  return [...ids.difference(new Set(dated.map(({ id }) => id)))].flatMap((id): Moment[] => {
    const inAll = shared.filter((one) => one.id === id);
    if (inAll.length > 0) return [{ window: id, moment, windows: inAll }];
    // Where only some packs have it, it may not be opened in the others.
    const events = eventsOpening(id, packs, moment);
    return events ? [{ window: id, moment, windows: [], events }] : [];
  });
}

const sharedBy = ([first, ...others]: readonly RulePack[]): readonly ElectionWindow[] =>
  (first?.windows ?? [])
    .filter(({ id }) => others.every(({ windows }) => windows.some((one) => one.id === id)))
    .map(({ id, name }) => ({ id, name }));

function byRank(
  { rank: one }: { readonly rank: readonly number[] },
  { rank: other }: { readonly rank: readonly number[] },
): number {
  const at = one.findIndex((value, nth) => value !== other[nth]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
