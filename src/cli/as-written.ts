/** What is told of a pack as its author wrote it, and not of what it inherits: that is told where it was written. */
import { doubtsAbout, restsOn } from '../core/doubt.ts';
import { checkCaseEvents, checkCaseTimes } from '../core/case-check.ts';
import type { Issue } from '../core/issue.ts';
import { checkPackReview } from '../core/pack-check.ts';
import { checkIdle } from '../core/pack-idle.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { checkOvertakenSources, checkSourceDates } from '../core/pack-sources.ts';
import type { Salvaged } from '../core/salvage.ts';
import { overviewOf } from '../core/site-schema.ts';
import { checkClockChanges } from './clock-changes.ts';
import { checkCountry, checkZone } from './country-zone.ts';
import { checkSameCases, checkSettledDoubles } from './doubled.ts';
import { checkEndedBase } from './ended-base.ts';
import { checkForeign } from './foreign.ts';
import { checkHolidays } from './holidays-end.ts';
import { checkSeen, checkUnshown } from './never.ts';
import { checkNewestFirst, checkSuccessors } from './past.ts';
import type { Surroundings } from './surroundings.ts';

/** What decides when a window opens. */
const COUNTED_WITH = ['extends', 'elections', 'calendars', 'windows', 'jurisdiction.zone'];

/** What may use a window, a question or a source. */
const USING = ['extends', 'rules', 'resources', 'goodToKnow'];

/**
 * Every issue that there is whatever stands where there is doubt. `whole` is the pack with what it inherits and names;
 * `today` as `2026-11-22`.
 */
export function checkAsWritten(
  { value: pack, doubts }: Salvaged<RulePack>,
  whole: RulePack,
  {
    sites,
    packs,
    broken,
    countries,
  }: Pick<Surroundings, 'sites' | 'packs' | 'broken' | 'countries'>,
  today: string,
): readonly Issue[] {
  const isSettled = (path: string) => doubtsAbout(doubts, path).length === 0;
  const ofSettledPart = ({ path }: Issue) => isSettled(path.split('.').slice(0, 2).join('.'));
  return [
    ...checkPackReview(pack, today),
    ...checkCountry(pack),
    ...checkZone(pack),
    ...checkClockChanges(pack),
    ...(COUNTED_WITH.every(isSettled) ? checkHolidays(pack, whole, today) : []),
    ...(['jurisdiction.country', 'elections', 'calendars'].every(isSettled)
      ? checkForeign(pack, countries).filter(ofSettledPart)
      : []),
    ...checkSettledDoubles(pack, doubts),
    ...(isSettled('cases') ? checkSameCases(pack) : []),
    ...(['extends', 'status', 'validFrom', 'validUntil'].every(isSettled) &&
    (pack.validFrom !== undefined || isSettled('changelog'))
      ? checkEndedBase(pack, whole, packs)
      : []),
    ...checkSuccessors(pack, { packs, broken }).filter(ofSettledPart),
    ...(isSettled('changelog')
      ? [...checkNewestFirst(pack), ...checkSourceDates(pack).filter(ofSettledPart)]
      : []),
    ...(isSettled('sources') && isSettled('extends')
      ? checkOvertakenSources(pack).filter(ofSettledPart)
      : []),
    ...checkCaseTimes(pack).filter(ofSettledPart),
    ...(['extends', 'windows'].every(isSettled) ? checkCaseEvents(pack, whole) : []),
    ...(USING.every(isSettled) ? checkIdle(pack, whole) : []),
    ...checkSeen(pack, sites.map(overviewOf)).filter(ofSettledPart),
    ...checkUnshown(pack).filter(ofSettledPart),
  ].filter((one) => !restsOn(doubts, one));
}
