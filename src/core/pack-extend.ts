/** A pack that extends another: shared rules with a municipality's own on top of them. */
import { type Issue, issueAt } from './issue.ts';
import { citationOf, type Rule, type RulePack } from './pack-schema.ts';

const DEEPEST = 5;
export const A_PACK = 'the id of a pack that is there';

export type Extended =
  | { readonly ok: true; readonly value: RulePack }
  | { readonly ok: false; readonly issue: Issue };

/** The pack with all that it extends, however many packs deep. `find` gives a pack as it was written, by its id. */
export function extendAll(
  pack: RulePack,
  find: (id: string) => RulePack | undefined,
  seen: readonly string[] = [],
): Extended {
  if (pack.extends === undefined) return { ok: true, value: pack };
  const chain = [...seen, pack.id];
  const refused = (
    expected: string,
    mend: string,
    found = [...chain, pack.extends].join(' → '),
  ): Extended => ({ ok: false, issue: issueAt('extends', found, expected, mend) });
  if (chain.includes(pack.extends)) {
    return refused('a pack that does not come back to this one', 'Take one of the links out.');
  }
  if (chain.length > DEEPEST) return refused(`at most ${DEEPEST} packs deep`, 'Join some of them.');
  const base = find(pack.extends);
  if (!base) {
    // Of the pack that is being read, its author finds in the file what is told.
    const found = seen.length === 0 ? pack.extends : undefined;
    return refused(A_PACK, 'Correct the id, or add the pack.', found);
  }
  const whole = extendAll(base, find, chain);
  return whole.ok ? { ok: true, value: extend(pack, whole.value) } : whole;
}

/**
 * The pack with whatever of `base` it has no part of its own for. The first match wins, so new rules come first; one that
 * is written again under its id keeps the place that it has in `base`, or it would hide the rules above it there.
 */
export function extend({ extends: _, ...pack }: RulePack, base: RulePack): RulePack {
  const adjacency = pack.adjacency ?? base.adjacency;
  const contact = pack.contact ?? base.contact;
  const dataProtection = pack.dataProtection ?? base.dataProtection;
  const vocabulary = present({
    roles: joined(pack.vocabulary?.roles, base.vocabulary?.roles),
    grants: joined(pack.vocabulary?.grants, base.vocabulary?.grants),
    devices: joined(pack.vocabulary?.devices, base.vocabulary?.devices),
  });
  return {
    ...pack,
    inherits: [citationOf(base), ...(base.inherits ?? [])],
    ...(adjacency && { adjacency }),
    ...(contact && { contact }),
    ...(dataProtection && { dataProtection }),
    ...(Object.keys(vocabulary).length > 0 && { vocabulary }),
    windows: joined(pack.windows, base.windows),
    questions: joined(pack.questions, base.questions),
    categories: joined(pack.categories, base.categories),
    rules: [
      ...pack.rules.filter(({ id }) => !base.rules.some((rule) => rule.id === id)),
      ...base.rules.map((rule) => pack.rules.find(({ id }) => id === rule.id) ?? away(rule, base)),
    ],
    sources: joined(pack.sources, base.sources),
    // To be read, and tried where they were written: the pack that has inherited them may come to something else.
    cases: joined(
      pack.cases,
      base.cases.map((one) => ({ ...one, inheritedFrom: one.inheritedFrom ?? citationOf(base) })),
    ),
    ...present({
      elections: joined(pack.elections, base.elections),
      calendars: joined(pack.calendars, base.calendars),
      resources: joined(pack.resources, base.resources),
      goodToKnow: joined(pack.goodToKnow, base.goodToKnow),
    }),
  };
}

const joined = <T extends { readonly id: string }>(
  own: readonly T[] = [],
  inherited: readonly T[] = [],
): T[] => [...own, ...inherited.filter(({ id }) => !own.some((one) => one.id === id))];

/** The lists with something in them: what neither pack has is absent rather than empty. */
const present = <T extends Readonly<Record<string, readonly unknown[]>>>(lists: T): Partial<T> =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;

/** A rule away from its pack, with where it is from. */
const away = (rule: Rule, base: RulePack): Rule => ({
  ...standAlone(rule, base),
  inheritedFrom: rule.inheritedFrom ?? citationOf(base),
});

/** A rule as it is without its pack: what the pack says of all its rules, it says itself. */
export function standAlone(rule: Rule, pack: RulePack): Rule {
  const froms = [rule.validFrom, pack.validFrom].filter((day) => day !== undefined).toSorted();
  const untils = [rule.validUntil, pack.validUntil].filter((day) => day !== undefined).toSorted();
  const [from, until] = [froms.at(-1), untils[0]];
  return {
    ...rule,
    ...(pack.status === 'superseded' && { status: pack.status }),
    ...(from !== undefined && { validFrom: from }),
    ...(until !== undefined && { validUntil: until }),
    // Said outright, or the doubts of another pack that inherits it would become its own.
    verified: rule.verified ?? pack.verified ?? true,
  };
}
