/** What a schema cannot tell of a pack: whether its parts fit together, and whether it does what its own cases say. */
import { type Doubt, doubtsAbout, isDoubtful, mayNameMore, restsOn } from './doubt.ts';
import { type Issue, issueAt } from './issue.ts';
import { type Checked, checkJudgement, isReadBySchemaAlone } from './pack-judgement.ts';
import { checkLabels } from './pack-labels.ts';
import { checkNames } from './pack-names.ts';
import { checkReferences } from './pack-references.ts';
import type { RulePack } from './pack-schema.ts';
import { checkStanding } from './pack-standing.ts';
import { checkTerms } from './pack-terms.ts';
import { checkTexts } from './pack-texts.ts';
import type { SiteOverview } from './site-schema.ts';
import { checkWindows } from './window-check.ts';
import { checkOpenings } from './window-open.ts';

/** Every issue of a whole pack: one that has passed its schema and carries all that it names. `sites` are those that its cases may name. */
export const checkPack = (pack: RulePack, sites: readonly SiteOverview[]): readonly Issue[] =>
  checkSound(pack, sites, []).issues;

/** The same of a pack of which some is in doubt: every issue that there is whatever stands there. */
export function checkSound(
  pack: RulePack,
  sites: readonly SiteOverview[],
  doubts: readonly Doubt[],
): Checked {
  const sound = (issues: readonly Issue[]) => issues.filter((one) => !restsOn(doubts, one));
  const terms = sound(checkTerms(pack));
  const ids = sound(checkIds(pack));
  const referring = sound([
    ...checkReferences(pack, sites, doubts),
    ...checkWindows(pack, doubts),
    ...checkOpenings(pack, doubts),
  ]);
  // What is amiss there is hidden, unasked or comes out otherwise for that reason alone.
  const open = [...doubts, ...[...terms, ...ids, ...referring].map(({ path }) => ({ path }))];
  const judged = checkJudgement(pack, sites, open);
  return {
    issues: [
      ...sound(checkWhole(pack)).filter(({ path }) => !mayNameMore(doubts, path)),
      ...terms,
      ...(isDoubtful(doubts, 'inherits') || isDoubtful(doubts, 'extends')
        ? []
        : sound(checkOrigins(pack))),
      ...ids,
      ...(isDoubtful(doubts, 'version') ? [] : sound(checkChangelog(pack))),
      ...referring,
      ...sound(checkTexts(pack, doubts)),
      ...sound(checkNames(pack)),
      ...sound(checkLabels(pack)),
      ...(doubtsAbout(doubts, 'rules').length > 0 ? [] : sound(checkStanding(pack))),
      ...judged.issues,
    ],
    unfinished: judged.unfinished || doubts.some(({ path }) => !isReadBySchemaAlone(path)),
  };
}

/** Of its own or inherited, a pack has a rule, a category and a source. */
export const checkWhole = (pack: RulePack): readonly Issue[] =>
  (['rules', 'categories', 'sources'] as const)
    .filter((part) => pack[part].length === 0)
    .map((part) =>
      issueAt(part, pack[part], 'at least one', 'Add one, or extend a pack that has some.'),
    );

/** A day by which the pack's author wanted to look at it again, and which is over. `today` as `2026-11-22`. */
export const checkPackReview = (
  { reviewBy }: Pick<RulePack, 'reviewBy'>,
  today: string,
): readonly Issue[] =>
  reviewBy !== undefined && reviewBy < today
    ? [
        issueAt(
          'reviewBy',
          reviewBy,
          `a day from ${today} on`,
          'Hold the pack against its sources again, then move the day.',
        ),
      ]
    : [];

/** Where a rule or a case comes from is put in when a pack is made whole, and nobody may say it of their own. */
export const checkOrigins = ({ rules, cases, inherits }: RulePack): readonly Issue[] =>
  [
    ...rules.map(({ inheritedFrom }, at) => ({ inheritedFrom, path: `rules.${at}` })),
    ...cases.map(({ inheritedFrom }, at) => ({ inheritedFrom, path: `cases.${at}` })),
  ].flatMap(({ inheritedFrom, path }) =>
    inheritedFrom === undefined || inherits?.includes(inheritedFrom)
      ? []
      : [
          issueAt(
            `${path}.inheritedFrom`,
            inheritedFrom,
            'no origin that the pack has not inherited from',
            'Leave it out, and name the other pack in “extends”.',
          ),
        ],
  );

/** What changed last is what this version is about. */
export const checkChangelog = ({ version, changelog }: RulePack): readonly Issue[] =>
  changelog[0]?.version === version
    ? []
    : [
        issueAt(
          'changelog.0.version',
          changelog[0]?.version,
          version,
          'Say on top of the changelog what this version changes.',
        ),
      ];

export const OWN_ID = 'an id of its own';

/** No two parts of a kind share an id. */
export function checkIds(pack: RulePack): readonly Issue[] {
  const { windows, questions, categories, rules, sources, cases } = pack;
  const { elections, calendars, resources, goodToKnow, vocabulary = {} } = pack;
  const lists = {
    windows,
    elections,
    calendars,
    questions,
    categories,
    rules,
    sources,
    resources,
    goodToKnow,
    cases,
  };
  return Object.entries(lists)
    .flatMap(([name, list]) => repeated(name, list))
    .concat(questions.flatMap(({ options }, at) => repeated(`questions.${at}.options`, options)))
    .concat(
      Object.entries(vocabulary).flatMap(([kind, list]) => repeated(`vocabulary.${kind}`, list)),
    );
}

function repeated(name: string, list: readonly { readonly id: string }[] = []): Issue[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, at) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [issueAt(`${name}.${at}.id`, id, OWN_ID, 'Rename one of the two.')];
  });
}
