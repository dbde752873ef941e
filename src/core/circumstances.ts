/** A grid of places, people and moments: all that the rules of some packs could tell apart, and nothing more. */
import type { Rule, RulePack } from './pack-schema.ts';
import type { Place } from './place.ts';
import type { Events } from './events.ts';
import { momentsOf } from './moments.ts';
import type { Situation } from './situation.ts';
import { type Lying, lyingsIn } from './sittings-around.ts';
import { FAMILIES, type Family, SURFACES, type Surface, TENANTS } from './words.ts';

/** One point of the grid. What is `undefined` is not known, or does not matter there. */
export interface Circumstances {
  readonly place: Place;
  readonly situation: Situation;
  /** The id of the window that is open, `any` for one of the municipality's own, or `none`. */
  readonly window: string;
  /** How it lies to the sittings, or the minutes beside one that not all packs count, such as `20 to 30 minutes before a sitting`. */
  readonly sitting: string | undefined;
}

/** The family whose sites have a surface before all others. */
export const FAMILY_OF: Readonly<Record<Surface, Family>> = {
  composer: 'social',
  message: 'social',
  scheduler: 'scheduling',
  ads: 'advertising',
  newsletter: 'newsletter',
  call: 'call',
};

type Key = Exclude<keyof Rule['when'], 'answers'>;
type Named = <K extends Key>(
  key: K,
) => readonly (NonNullable<Rule['when'][K]>[number] | undefined)[];

/** Every combination, at and around `now` (epoch milliseconds), of what a rule of `packs` names. */
export function circumstancesOf(
  packs: readonly RulePack[],
  now: number,
  events: Events = {},
): readonly Circumstances[] {
  const named = namedIn(packs);
  const people = product({ role: named('role'), grant: named('grant'), device: named('device') });
  // One object a moment: what is open is worked out once for each.
  const times = momentsOf(packs, now, events).map((one) => ({
    ...one,
    events: one.events ? { ...events, ...one.events } : events,
  }));
  const sittings = named('sitting').length > 1 ? lyingsIn(packs) : UNKNOWN;
  // What is open in a situation is slow to work out, and the same wherever one is.
  const settings = people.flatMap(({ role, grant, device }) =>
    times.flatMap(({ window, moment, windows, events: held }) =>
      sittings.map(({ sitting, spansAt }) => ({
        window,
        sitting,
        situation: {
          ...(role !== undefined && { role }),
          ...(grant !== undefined && { grant }),
          ...(device !== undefined && { device }),
          councilTenants: [],
          windows,
          events: held,
          sittings: spansAt(moment),
          now: moment,
        },
      })),
    ),
  );
  return placesOf(packs, named).flatMap((place) =>
    settings.map((setting) => ({ place, ...setting })),
  );
}

const UNKNOWN: readonly Lying[] = [{ sitting: undefined, spansAt: () => [] }];

const namedIn =
  (packs: readonly RulePack[]): Named =>
  (key) => [
    undefined,
    ...new Set(packs.flatMap(({ rules }) => rules.flatMap(({ when }) => when[key] ?? []))),
  ];

/** Every kind of place that a rule of `packs` could tell from another. */
export function placesOf(
  packs: readonly RulePack[],
  named: Named = namedIn(packs),
): readonly Place[] {
  const ofCalls = packs.some(({ rules }) => rules.some(({ when }) => when.tenant));
  return SURFACES.flatMap((surface) =>
    product({
      family: familiesAt(surface, named('family')),
      activity: named('activity'),
      tenant: surface === 'call' && ofCalls ? TENANTS : [undefined],
    }).map(({ family, activity, tenant }) => ({
      site: surface,
      family,
      surface,
      ...(activity && { activity }),
      ...(tenant && { tenant }),
    })),
  );
}

/** Those that a rule names, and one of those that no rule does: that of the surface, if it can be. */
function familiesAt(surface: Surface, named: readonly (Family | undefined)[]): readonly Family[] {
  const own = FAMILY_OF[surface];
  const families = named.filter((family) => family !== undefined);
  const other = [own, ...FAMILIES].find((family) => !families.includes(family));
  return [...new Set([own, ...families, ...(other ? [other] : [])])];
}

/** Every combination of one value from each list. */
function product<T extends Readonly<Record<string, readonly unknown[]>>>(
  lists: T,
): readonly { readonly [K in keyof T]: T[K][number] }[] {
  return Object.entries(lists).reduce<readonly Record<string, unknown>[]>(
    (found, [key, values]) =>
      found.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    [{}],
  ) as readonly { readonly [K in keyof T]: T[K][number] }[];
}
