/** A pack against its own cases: the situations that explain it to people, run as they are written. */
import { type Classification, classify } from './classify.ts';
import type { Place } from './place.ts';
import { type Issue, issueAt } from './issue.ts';
import type { PackCase, Rule, RulePack } from './pack-schema.ts';
import { remind } from './remind.ts';
import type { SiteOverview } from './site-schema.ts';
import type { Situation } from './situation.ts';
import { instantOf } from './window.ts';
import { LANGUAGES } from './words.ts';
import { checkReminder } from './wording/check.ts';

/** Each case comes out as it says, and no rule is without a case. */
export function checkCases(pack: RulePack, sites: readonly SiteOverview[]): readonly Issue[] {
  const reached = new Set(pack.cases.map(({ expect }) => expect?.rule));
  return [
    ...pack.cases.flatMap((one, at) => {
      const { spoken } = runCase(pack, one, sites);
      const found = inWords(spoken && { rule: spoken.rule.id, outcome: spoken.outcome });
      const expected = inWords(one.expect);
      return found === expected
        ? []
        : [
            issueAt(
              `cases.${at}.expect`,
              found,
              expected,
              `Correct the rule or the case “${one.id}”.`,
            ),
          ];
    }),
    ...pack.rules.flatMap((rule, at) =>
      neverSpeaks(rule) || reached.has(rule.id)
        ? []
        : [
            issueAt(
              `rules.${at}`,
              rule.id,
              'a case that reaches it',
              'Add one, and one nearby that does not.',
            ),
          ],
    ),
  ];
}

/** What is kept for its history has no case that it could answer. */
export const neverSpeaks = ({ status }: Rule): boolean => status === 'superseded';

/** The judgement on a case of the pack, by this pack alone. */
export const runCase = (
  pack: RulePack,
  one: PackCase,
  sites: readonly SiteOverview[],
): Classification =>
  classify(placeIn(one, sites), situationOfCase(pack, one), [pack], one.answers ?? {});

/** The reminder of each case, and all that may follow on an answer, keeps to the rules of wording. */
export function checkWording(pack: RulePack, sites: readonly SiteOverview[]): readonly Issue[] {
  const found = pack.cases.flatMap((one) => {
    const place = placeIn(one, sites);
    const name = sites.find(({ id }) => id === place.site)?.name ?? place.site;
    const situation = situationOfCase(pack, one);
    return LANGUAGES.flatMap((language) => {
      const reminder = remind(place, name, { policy: {}, packs: [pack], situation, language });
      return reminder
        ? checkReminder(reminder).map((text) => ({ ...text, path: `${language} ${text.path}` }))
        : [];
    });
  });
  // Many cases lead to the same reminder: each fault is told once.
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

function placeIn({ observation }: PackCase, sites: readonly SiteOverview[]): Place {
  const { site, surface, activity, tenant } = observation;
  return {
    site,
    // A site that is not there is an issue of its own; its case is judged as if it were social.
    family: sites.find(({ id }) => id === site)?.family ?? 'social',
    surface,
    ...(activity && { activity }),
    ...(tenant && { tenant }),
  };
}

const situationOfCase = (pack: RulePack, one: PackCase): Situation => ({
  ...(one.role && { role: one.role }),
  ...(one.grant && { grant: one.grant }),
  ...(one.device && { device: one.device }),
  councilTenants: [],
  windows: one.window ? [{ id: 'the window of the case', name: one.text }] : [],
  events: Object.fromEntries(Object.entries(one.events ?? {}).map(([id, when]) => [id, [when]])),
  now: instantOf(one.at, pack.jurisdiction.zone),
});

const inWords = (expect: { readonly rule: string; readonly outcome: string } | null): string =>
  expect ? `${expect.rule}: ${expect.outcome}` : 'no rule speaks';
