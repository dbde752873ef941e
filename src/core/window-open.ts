/** Whether the windows of a pack can open at all. */
import { type Doubt, doubtsAbout } from './doubt.ts';
import { type Issue, issueAt } from './issue.ts';
import type { RulePack } from './pack-schema.ts';
import { pollingDays } from './polling-day.ts';
import { type BoundContext, countedInstant, isOpenEnded, ownInstants } from './window-bound.ts';
import type { PackWindow } from './window-rule.ts';

/**
 * Every window whose bounds are the wrong way round at each of its elections. What an event may still change is not told,
 * nor where `doubts` leave open what the bounds are counted from.
 */
export function checkOpenings(pack: RulePack, doubts: readonly Doubt[] = []): readonly Issue[] {
  const { windows, elections, calendars = [], jurisdiction } = pack;
  const isSettled = (path: string) => doubtsAbout(doubts, path).length === 0;
  if (!['elections', 'calendars', 'jurisdiction.zone'].every(isSettled)) return [];
  return windows.flatMap((window, at) => {
    const path = `windows.${at}`;
    if (window.kind !== 'rule' || !isSettled(path)) return [];
    const election = elections?.find(({ id }) => id === window.election);
    const context = { zone: jurisdiction.zone, election, calendars, events: {} };
    if (closesAsItOpens(window))
      return [
        issueAt(
          path,
          window.id,
          'a window that another event closes',
          'Correct the event in “opens” or in “closes”.',
        ),
      ];
    return isNeverOpen(window, context)
      ? [
          issueAt(
            path,
            window.id,
            'a window that opens before it closes, at one election at least',
            'Turn “opens” and “closes” round, or correct what they are counted by.',
          ),
        ]
      : [];
  });
}

/** At one event, whoever it happens to: what counts at latest may lie apart, and leave something between. */
const closesAsItOpens = ({
  opens,
  closes,
}: Pick<Extract<PackWindow, { kind: 'rule' }>, 'opens' | 'closes'>): boolean =>
  'event' in opens &&
  'event' in closes &&
  opens.event === closes.event &&
  JSON.stringify(opens.atLatest) === JSON.stringify(closes.atLatest);

/** An event may come before all that is known of the opening; one that closes can only make a window shorter. */
const isNeverOpen = (
  { opens, closes, election }: Extract<PackWindow, { kind: 'rule' }>,
  context: BoundContext,
): boolean => {
  if (opens.at === 'event' || opens.at === 'user-event' || isOpenEnded(closes)) return false;
  const spans =
    election === undefined
      ? [[ownInstants(opens, context)[0], ownInstants(closes, context)[0]] as const]
      : pollsOf(context).map(
          (poll) =>
            [countedInstant(opens, poll, context), countedInstant(closes, poll, context)] as const,
        );
  return (
    spans.length > 0 &&
    spans.every(([start, end]) => start !== undefined && end !== undefined && end <= start)
  );
};

/** The days that are known, and of an election that recurs those around its first year. */
function pollsOf({ election }: BoundContext): readonly Temporal.PlainDate[] {
  if (!election) return [];
  const { recurring, dates = [] } = election;
  const years = dates.map((day) => Temporal.PlainDate.from(day).year);
  const first = recurring?.inYear ?? 0;
  return pollingDays(election, [Math.min(first, ...years), Math.max(first, ...years)]);
}
