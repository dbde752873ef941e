/** What a pack comes to, tried on its own cases, as far as that can be told while some of the pack is in doubt. */
import { causesOf } from './case-causes.ts';
import { type Doubt, doubtsAbout } from './doubt.ts';
import type { Issue } from './issue.ts';
import { checkCases } from './pack-cases.ts';
import { checkReminders } from './pack-reminders.ts';
import { checkNeighbours } from './pack-reach.ts';
import { checkHidden } from './pack-hidden.ts';
import { checkPossible, isOfWholeRule } from './pack-possible.ts';
import type { RulePack } from './pack-schema.ts';
import type { SiteOverview } from './site-schema.ts';

/** What was found, and whether that is all. */
export interface Checked {
  readonly issues: readonly Issue[];
  /** Something could not be looked at, since it depends on what is in doubt. */
  readonly unfinished: boolean;
}

/** No check looks at it again once it has passed its schema. */
const READ_BY_SCHEMA_ALONE =
  /^(?:\$schema|sequence|requires|issuer\.url|(?:rules\.\d+\.)?awaits\.by|(?:resources|goodToKnow)\.\d+\.(?:kind|url|cost)|sources\.\d+\.(?:date|status))(?:\.|$)/;

/** Nothing that is said in a reminder, nor what leads to it. */
const BESIDE_REMINDERS =
  /^(?:id|version|supersededBy|jurisdiction\.country|reviewBy|categories|resources|goodToKnow|changelog|cases|rules\.\d+\.(?:related|supersededBy))(?:\.|$)/;

/** Nothing that decides which rule speaks, or what it comes to. */
const BESIDE_JUDGEMENT =
  /^(?:languages|name|municipality|authority|issuer|fictional|verified|awaits|contact|vocabulary|sources|inherits|rules\.\d+\.(?:conditions|guidance|alternatives|rationale|awaits|verified|sources|considerations|inheritedFrom)|questions\.\d+\.(?:text|options\.\d+\.(?:label|category))|windows\.\d+\.name)(?:\.|$)/;

/** The words of a case are for people. */
const WORDS_OF_CASE = /^cases\.\d+\.text(?:\.|$)/;

export const isReadBySchemaAlone = (path: string): boolean => READ_BY_SCHEMA_ALONE.test(path);

const isBesideReminders = ({ path }: Doubt): boolean =>
  isReadBySchemaAlone(path) || BESIDE_REMINDERS.test(path);

const isBesideJudgement = (doubt: Doubt): boolean =>
  isBesideReminders(doubt) || BESIDE_JUDGEMENT.test(doubt.path);

/**
 * Rules that can never speak, cases that come out otherwise, rules without a case, and reminders that are too long. What
 * depends on something in `open` is not looked at: whatever stands there may change it.
 */
export function checkJudgement(
  pack: RulePack,
  sites: readonly SiteOverview[],
  open: readonly Doubt[],
): Checked {
  const isSettled = (path: string) =>
    doubtsAbout(open, path).every((one) => WORDS_OF_CASE.test(one.path));
  const settledCases = pack.cases.map((_, at) => isSettled(`cases.${at}`));
  const allCases = isSettled('cases');
  const canJudge = open.every(isBesideJudgement);
  const canRemind = open.every(isBesideReminders);
  const ofSettledCase = ({ path }: Issue) => settledCases[Number(path.split('.')[1])] ?? false;
  const ofSettledRule = ({ path }: Issue) =>
    doubtsAbout(open, path.split('.').slice(0, 2).join('.')).every(isBesideJudgement);
  const impossible = checkPossible(pack, sites).filter(ofSettledRule);
  const isImpossible = (path: string) =>
    impossible.some((one) => isOfWholeRule(one) && one.path.startsWith(`${path}.`));
  const waitsInVain = ({ path }: Issue) => {
    const wanted = pack.cases[Number(path.split('.')[1])]?.expect?.rule;
    return isImpossible(`rules.${pack.rules.findIndex(({ id }) => id === wanted)}`);
  };
  const failing = canJudge
    ? checkCases(pack, sites).filter((one) => ofSettledCase(one) && !waitsInVain(one))
    : [];
  const causes = failing.length > 1 ? causesOf(pack, sites, (at) => settledCases[at] ?? false) : [];
  const explained = causes.flatMap(({ cases }) => cases.map((at) => `cases.${at}.expect`));
  // What a case answers is asked where it comes out as it says; and what no longer holds, or can never be, is not reached.
  const isFollowUp = ({ path }: Issue) =>
    failing.some((one) => path.startsWith(one.path.replace(/expect$/, 'answers.'))) ||
    (path.startsWith('rules.') && causes.some(({ issue }) => issue.path === 'status')) ||
    isImpossible(path);
  return {
    issues: [
      ...causes.map(({ issue }) => issue),
      ...failing.filter(({ path }) => !explained.includes(path)),
      ...(canJudge ? checkHidden(pack) : []),
      ...impossible,
      ...(canJudge && allCases
        ? checkNeighbours(pack, sites).filter((one) => !isFollowUp(one))
        : []),
      ...(canRemind
        ? checkReminders({ ...pack, cases: pack.cases.filter((_, at) => settledCases[at]) }, sites)
        : []),
    ],
    unfinished: !(canJudge && canRemind && allCases),
  };
}
