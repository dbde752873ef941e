/** Whether the cases of a pack reach each of its rules, and answer nothing that nobody asks. */
import { type Issue, issueAt } from './issue.ts';
import { runCase } from './pack-cases.ts';
import { neverSpeaks } from './pack-hidden.ts';
import type { PackCase, Rule, RulePack } from './pack-schema.ts';
import type { SiteOverview } from './site-schema.ts';
import { type Unasked, unaskedAmong } from './unasked.ts';

/** What a case answers is asked there; each rule has a case that reaches it, and one nearby that does not. */
export const checkNeighbours = (
  pack: RulePack,
  sites: readonly SiteOverview[],
): readonly Issue[] => [
  ...pack.cases.flatMap((one, at) =>
    (one.inheritedFrom === undefined ? unaskedIn(pack, one, sites) : []).map(
      ({ id, answer, first }) =>
        first === undefined
          ? issueAt(
              `cases.${at}.answers.${id}`,
              answer,
              `no answer to “${id}”, which is not asked there`,
              'Take it out, or let the rule that speaks before it ask the question.',
            )
          : issueAt(
              `cases.${at}.answers.${id}`,
              answer,
              `an answer to “${first}” too, which is asked there before “${id}”`,
              `Add an answer to “${first}”, or take this one out.`,
            ),
    ),
  ),
  ...pack.rules.flatMap((rule, at) =>
    // What was inherited has its cases where it was written.
    rule.inheritedFrom === undefined ? checkReach(pack, rule, `rules.${at}`, sites) : [],
  ),
];

function checkReach(
  pack: RulePack,
  rule: Rule,
  path: string,
  sites: readonly SiteOverview[],
): readonly Issue[] {
  if (neverSpeaks(pack) || neverSpeaks(rule)) return checkOvertaken(pack, rule, path, sites);
  return checkSpeaking(pack, rule.id, path);
}

/** What has been overtaken answers no case. It names one that it would answer if it still held. */
function checkOvertaken(
  pack: RulePack,
  rule: Rule,
  path: string,
  sites: readonly SiteOverview[],
): readonly Issue[] {
  const status = 'in-force';
  const rules = pack.rules.map((one) => (one === rule ? ({ ...one, status } as const) : one));
  const held: RulePack = { ...pack, status, rules };
  const isAnswered = (one: PackCase) => runCase(held, one, sites).spoken?.rule.id === rule.id;
  return pack.cases.some((one) => rule.related?.includes(one.id) && isAnswered(one))
    ? []
    : [
        issueAt(
          path,
          rule.id,
          'a case in its “related” that it would answer if it still held',
          'Name one; or, where a source tells until when it held, say so in “validUntil” instead of the status, with cases from before and after.',
        ),
      ];
}

function checkSpeaking(
  { cases: all, inherits = [] }: RulePack,
  id: string,
  path: string,
): readonly Issue[] {
  // Inherited cases tell of the rule as it was: nobody tries them on one that is written again under its id.
  const cases = all.filter(({ inheritedFrom = '' }) => !inherits.includes(inheritedFrom));
  const reaching = cases.filter(({ expect }) => expect?.rule === id);
  const missing = cases.filter(({ expect }) => expect?.rule !== id);
  if (reaching.length === 0) {
    return [issueAt(path, id, 'a case that reaches it', 'Add one, and one nearby that does not.')];
  }
  return reaching.some((one) => missing.some((other) => apart(one, other) === 1))
    ? []
    : [
        issueAt(
          path,
          id,
          'a case nearby that does not reach it, which differs in one thing only',
          'Repeat one of its cases with another time, place, person or answer.',
        ),
      ];
}

/** What two cases may differ in. */
const aspectsOf = (one: PackCase): readonly string[] =>
  [
    [one.at, one.window ?? false, one.events],
    [one.sittings, one.observation.since],
    { ...one.observation, since: undefined },
    one.role,
    one.grant,
    one.device,
    one.answers,
  ].map((aspect) => JSON.stringify([aspect]));

const apart = (one: PackCase, other: PackCase): number => {
  const others = aspectsOf(other);
  return aspectsOf(one).filter((aspect, at) => aspect !== others[at]).length;
};

/** The questions that a case answers although nobody asks them there, or not yet. */
function unaskedIn(
  pack: RulePack,
  one: PackCase,
  sites: readonly SiteOverview[],
): readonly Unasked[] {
  return unaskedAmong(one.answers ?? {}, (given) => runCase(pack, one, sites, given).spoken);
}
