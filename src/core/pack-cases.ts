/** A pack against its own cases: the situations that explain it to people, run as they are written. */
import { type Answers, type Classification, classify } from './classify.ts';
import { type Issue, issueAt } from './issue.ts';
import type { PackCase, RulePack } from './pack-schema.ts';
import type { Place } from './place.ts';
import type { Situation } from './situation.ts';
import type { SiteOverview } from './site-schema.ts';
import { instantOf } from './window.ts';

/** Each case that the pack has of its own comes out as it says. */
export const checkCases = (pack: RulePack, sites: readonly SiteOverview[]): readonly Issue[] =>
  pack.cases.flatMap((one, at) => {
    if (one.inheritedFrom !== undefined) return [];
    const { spoken } = runCase(pack, one, sites);
    const found = inWords(spoken && { rule: spoken.rule.id, outcome: spoken.outcome });
    const expected = inWords(one.expect);
    const mend = `Correct the rule or the case “${one.id}”.`;
    return found === expected ? [] : [issueAt(`cases.${at}.expect`, found, expected, mend)];
  });

/** The judgement on a case of the pack, by this pack alone. */
export const runCase = (
  pack: RulePack,
  one: PackCase,
  sites: readonly SiteOverview[],
  answers: Answers = one.answers ?? {},
): Classification =>
  classify(placeOfCase(pack, one, sites), situationOfCase(pack, one), [pack], answers);

/** Where a case of the pack is. */
export function placeOfCase(
  pack: RulePack,
  { observation }: PackCase,
  sites: readonly Pick<SiteOverview, 'id' | 'family'>[],
): Place {
  const { site, surface, activity, tenant, since } = observation;
  return {
    site,
    // A site that is not there is an issue of its own; its case is judged as if it were social.
    family: sites.find(({ id }) => id === site)?.family ?? 'social',
    surface,
    ...(activity && { activity }),
    ...(tenant && { tenant }),
    ...(since !== undefined && { since: instantOf(since, pack.jurisdiction.zone) }),
  };
}

/** Who is there in a case of the pack, and when. */
export function situationOfCase({ jurisdiction: { zone } }: RulePack, one: PackCase): Situation {
  return {
    ...(one.role && { role: one.role }),
    ...(one.grant && { grant: one.grant }),
    ...(one.device && { device: one.device }),
    councilTenants: [],
    windows: one.window
      ? [{ id: 'the window of the case', name: one.text, forEveryRule: true }]
      : [],
    events: Object.fromEntries(Object.entries(one.events ?? {}).map(([id, when]) => [id, [when]])),
    sittings: (one.sittings ?? []).map(({ from, until }) => [
      instantOf(from, zone),
      instantOf(until, zone),
    ]),
    now: instantOf(one.at, zone),
  };
}

const inWords = (expect: { readonly rule: string; readonly outcome: string } | null): string =>
  expect ? `${expect.rule}: ${expect.outcome}` : 'no rule speaks';
