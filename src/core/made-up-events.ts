/** Events that nobody has entered, thought up so that a window that waits for them is open. */
import type { Events } from './events.ts';
import type { RulePack } from './pack-schema.ts';
import { windowsFor } from './situation.ts';
import { isOpen } from './window.ts';

const DAY = 24 * 60 * 60_000;

/** A window may be counted from either side of a polling day, and from near or far. */
const DAYS_TO_POLL = [20, 0, 1, 5, 40, 90, -1, -20];

/**
 * What has to have happened for the window `id` to be open at `moment` (epoch milliseconds) in each of `packs` that has
 * it. `undefined`: it would take more than one opening and one polling day.
 */
export function eventsOpening(
  id: string,
  packs: readonly RulePack[],
  moment: number,
): Events | undefined {
  const having = packs.filter(({ windows }) => windows.some((one) => one.id === id));
  const ruled = having.flatMap(({ windows }) =>
    windows.flatMap((one) => (one.id === id && one.kind === 'rule' ? [one] : [])),
  );
  const openings = ruled.flatMap(({ opens }) => ('event' in opens ? [opens.event] : []));
  const elections = ruled.flatMap(({ election }) => election ?? []);
  const at = (when: number) => [Temporal.Instant.fromEpochMilliseconds(when).toString()];
  const isOpenIn = (pack: RulePack, events: Events) =>
    windowsFor(pack, { windows: [], events, now: moment }).some(
      (one) => one.id === id && isOpen(one, moment),
    );
  return DAYS_TO_POLL.map((days) =>
    Object.fromEntries([
      ...elections.map((election) => [election, at(moment + days * DAY)] as const),
      ...openings.map((event) => [event, at(moment)] as const),
    ]),
  ).find((events) => having.every((pack) => isOpenIn(pack, events)));
}
