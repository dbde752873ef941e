/** Windows that nobody can count any more, because the holidays that they are counted with come to an end. */
import { momentsOf } from './events.ts';
import type { RulePack } from './pack-schema.ts';
import { pollingDays } from './polling-day.ts';
import type { Situation } from './situation.ts';
import { type BoundContext, countedInstant } from './window-bound.ts';
import { allBounds, type RuledWindow } from './window-rule.ts';

export interface MissingHolidays {
  /** The id of a window of the pack. */
  readonly window: string;
  /** The id of the calendar of holidays, and the years that it has, both included. */
  readonly calendar: string;
  readonly from: number;
  readonly to: number;
  /** The polling day that the window belongs to, such as `2033-05-05`. */
  readonly pollingDay: string;
}

/**
 * Each window of a pack that cannot be told, for want of holidays, at the next polling day or at the last one before
 * `now` (epoch milliseconds): it would neither be open nor be known to come.
 */
export const missingHolidays = (
  pack: RulePack,
  { events = {}, now }: Pick<Situation, 'events' | 'now'>,
): readonly MissingHolidays[] =>
  pack.windows.flatMap((window) => {
    const election =
      window.kind === 'rule' ? pack.elections?.find(({ id }) => id === window.election) : undefined;
    if (window.kind !== 'rule' || !election) return [];
    const { zone } = pack.jurisdiction;
    const context = { zone, election, events, calendars: pack.calendars ?? [] };
    return pollsAt(now, context).flatMap(({ poll, isOver }) =>
      // Of what is over, only the end may still be to come.
      missingAt(poll, isOver ? { ...window, opens: window.closes } : window, context),
    );
  });

function missingAt(
  poll: Temporal.PlainDate,
  window: RuledWindow,
  context: BoundContext,
): readonly MissingHolidays[] {
  const missing = allBounds(window).flatMap((bound) => {
    const id = 'workingDays' in bound ? bound.workingDays?.holidays : undefined;
    const calendar = context.calendars.find((one) => one.id === id);
    return calendar && countedInstant(bound, poll, context) === undefined ? [calendar] : [];
  });
  return [...new Set(missing)].map(({ id, from, to }) => ({
    window: window.id,
    calendar: id,
    from,
    to,
    pollingDay: poll.toString(),
  }));
}

/** The last polling day, after which a window may still be open, and the next one. */
function pollsAt(now: number, { election, events, zone }: BoundContext) {
  if (!election) return [];
  const dayOf = (moment: number) =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate();
  const today = dayOf(now);
  const entered = momentsOf(events, election.id, zone).map(dayOf);
  const days = pollingDays(election, [today.year, today.year], entered);
  const next = days.findIndex((day) => Temporal.PlainDate.compare(day, today) >= 0);
  const last = next < 0 ? days.at(-1) : days[next - 1];
  const coming = days[next];
  return [
    ...(last ? [{ poll: last, isOver: true }] : []),
    ...(coming ? [{ poll: coming, isOver: false }] : []),
  ];
}
