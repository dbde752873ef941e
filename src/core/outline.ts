/** What a whole pack says at one moment: to each role, on each kind of place. */
import { FAMILY_OF, placesOf } from './circumstances.ts';

import { heardIn } from './compare.ts';
import type { RulePack } from './pack-schema.ts';
import type { Place } from './place.ts';
import type { Situation } from './situation.ts';
import { type Activity, type Outcome, SURFACES, type Surface, type Tenant } from './words.ts';

/** What is said in some of the variants of one kind of place. */
export interface Saying {
  /** The activity it is for, where that makes a difference; `other`: for all that no rule names. */
  readonly activity?: Activity | 'other';
  /** Whose meetings it is for, where that makes a difference. */
  readonly tenants?: readonly Tenant[];
  /** What is said before any question. `null`: nothing. */
  readonly outcome: Outcome | null;
  /** What else it may come to after answers. */
  readonly after: readonly Outcome[];
}

export interface OutlineRow {
  /** `''`: no role is set. */
  readonly role: string;
  readonly cells: readonly { readonly surface: Surface; readonly sayings: readonly Saying[] }[];
}

/** One row a role, one cell a surface, on the kind of service that is there for it. What else is set is as in `situation`. */
export function outlineOf(
  pack: RulePack,
  roles: readonly string[],
  { role: _, ...situation }: Situation,
): readonly OutlineRow[] {
  const places = placesOf([pack]).filter(({ surface, family }) => family === FAMILY_OF[surface]);
  return roles.map((role) => {
    const there = role ? { ...situation, role } : situation;
    return {
      role,
      cells: SURFACES.map((surface) => ({
        surface,
        sayings: sayingsOf(
          pack,
          places.filter((place) => place.surface === surface),
          there,
        ),
      })),
    };
  });
}

function sayingsOf(
  pack: RulePack,
  places: readonly Place[],
  situation: Situation,
): readonly Saying[] {
  const byActivity = [...Map.groupBy(places, ({ activity }) => activity)].map(
    ([activity, all]) => ({ activity, sayings: byTenant(pack, all, situation) }),
  );
  const [first, ...others] = byActivity;
  if (!first) return [];
  const same = others.every((one) => JSON.stringify(one.sayings) === JSON.stringify(first.sayings));
  if (same) return first.sayings;
  // What no rule names comes last, as “otherwise” does.
  return [...others, first].flatMap(({ activity, sayings }) =>
    sayings.map((saying): Saying => ({ activity: activity ?? 'other', ...saying })),
  );
}

function byTenant(
  pack: RulePack,
  places: readonly Place[],
  situation: Situation,
): readonly Saying[] {
  const said = places.map((place) => ({ place, saying: sayingAt(pack, place, situation) }));
  const groups = [...Map.groupBy(said, ({ saying }) => JSON.stringify(saying)).values()];
  return groups.flatMap((group) => {
    const [one] = group;
    if (!one) return [];
    const tenants = [...new Set(group.flatMap(({ place }) => place.tenant ?? []))];
    return [{ ...(groups.length > 1 && tenants.length > 0 && { tenants }), ...one.saying }];
  });
}

function sayingAt(
  pack: RulePack,
  place: Place,
  situation: Situation,
): Pick<Saying, 'outcome' | 'after'> {
  const outcomes = heardIn([pack], { place, situation }).map(({ spoken: [one] }) => one?.outcome);
  const [outcome = null, ...rest] = outcomes;
  const after = [...new Set(rest.filter((one) => one !== undefined && one !== outcome))];
  return { outcome, after: after as readonly Outcome[] };
}
