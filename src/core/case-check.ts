/** Whether what a case says of its time can be: its sittings, its call, and what an administrator has entered. */
import { type Issue, issueAt } from './issue.ts';
import type { RulePack } from './pack-schema.ts';
import { eventsOf } from './scenario.ts';

type Cased = Pick<RulePack, 'cases'>;

/** A sitting ends after it has begun, and a call has begun before it is looked at. Local times, in order as texts. */
export const checkCaseTimes = ({ cases }: Cased): readonly Issue[] =>
  cases.flatMap(({ at: now, sittings = [], observation: { since } }, at) => [
    ...sittings.flatMap(({ from, until }, sitting) =>
      moment(until) > moment(from)
        ? []
        : [
            issueAt(
              `cases.${at}.sittings.${sitting}.until`,
              until,
              `a moment after “from”, ${from}`,
              'Turn the two round, or correct one: it is the first moment at which the sitting is over.',
            ),
          ],
    ),
    ...(since !== undefined && moment(since) > moment(now)
      ? [
          issueAt(
            `cases.${at}.observation.since`,
            since,
            `a moment no later than “at”, ${now}`,
            'Correct one of the two: it is when the call began.',
          ),
        ]
      : []),
  ]);

/** A day alone stands for its first moment. */
const moment = (local: string): string => (local.includes('T') ? local : `${local}T00:00`);

/** Each event of a case is one that a window of the pack waits for, or the polling day of its election. */
export function checkCaseEvents({ cases }: Cased, whole: RulePack): readonly Issue[] {
  const known = eventsOf(whole);
  const expected =
    known.length > 0 ? `one of ${known.join(', ')}` : 'no event, as no window waits for one';
  return cases.flatMap(({ events = {} }, at) =>
    Object.keys(events)
      .filter((id) => !known.includes(id))
      .map((id) => ({
        ...issueAt(
          `cases.${at}.events.${id}`,
          id,
          expected,
          'Correct it, or take it out: no window of the pack opens or closes by it.',
        ),
        aboutKey: true as const,
      })),
  );
}
