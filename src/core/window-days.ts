/** The days of a window at which what is said may turn: the days on either side of each of its bounds. */
import { type ElectionWindow, isOpen } from './window.ts';

export const WINDOW_DAYS = ['before', 'first', 'last', 'after'] as const;

export interface WindowDay {
  readonly which: (typeof WINDOW_DAYS)[number];
  /** An ISO 8601 local time to the minute: noon, unless the window opens later or closes earlier that day. */
  readonly at: string;
}

const MINUTE = 60_000;

/** The day before a window, its first day, its last and the day after, as far as it has bounds, by the clock of `zone`. */
export function daysOf(
  window: Pick<ElectionWindow, 'id' | 'name' | 'opensAt' | 'closesAt'>,
  zone: string,
): readonly WindowDay[] {
  const { opensAt, closesAt } = window;
  const zoned = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const noon = (instant: number, days = 0) =>
    zoned(instant).add({ days }).withPlainTime({ hour: 12 });
  const within = (instant: number) => {
    const moment = noon(instant);
    return isOpen(window, moment.epochMilliseconds) ? moment : zoned(instant);
  };
  const told = (which: WindowDay['which'], moment: Temporal.ZonedDateTime): WindowDay => ({
    which,
    at: moment.toPlainDateTime().toString({ smallestUnit: 'minute' }),
  });
  return [
    ...(opensAt === undefined
      ? []
      : [told('before', noon(opensAt, -1)), told('first', within(opensAt))]),
    ...(closesAt === undefined
      ? []
      : [
          told('last', within(closesAt - MINUTE)),
          // The first moment outside may be the first of the next day already.
          told('after', noon(closesAt - MINUTE, 1)),
        ]),
  ];
}
