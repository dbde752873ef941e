/** When something was that a note by hand is about. */
import { QUARTER_HOUR, quarterOf } from './quarters.ts';

/** By the clock of this device. */
export interface When {
  /** ISO 8601, or ''. */
  readonly day: string;
  /** Such as `10:15`. */
  readonly time: string;
}

/** Which field is to be filled in another way, and the message that says so. */
export interface WhenFault {
  readonly field: 'day' | 'time';
  readonly says: 'needsDay' | 'needsTime' | 'noSuchTime' | 'tooOld';
}

interface Limits {
  /** Epoch milliseconds: nothing that is yet to come can be noted. */
  readonly now: number;
  /** Epoch milliseconds: a note of before that would be erased at once. */
  readonly retained: number;
  /** IANA. */
  readonly zone: string;
  /** Epoch milliseconds, what was in the fields at first: of two moments of that time of day, it is the one that is meant. */
  readonly begun: number;
}

/** @returns epoch milliseconds, or why a note cannot be about that moment. */
export function momentOf(when: When, { now, retained, zone, begun }: Limits): number | WhenFault {
  const { day, time } = when;
  if (day === '' || day > quarterOf(now, zone).day) return { field: 'day', says: 'needsDay' };
  const moments = (['earlier', 'later'] as const).map(
    (disambiguation) =>
      Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation })
        .epochMilliseconds,
  );
  // A time that the clock skips is read as another one.
  const there = moments.filter((moment) => quarterOf(moment, zone).time === time);
  const instant = there.find((moment) => isIn(begun, moment)) ?? there[0];
  if (instant === undefined) return { field: 'time', says: 'noSuchTime' };
  if (instant > now) return { field: 'time', says: 'needsTime' };
  return instant < retained ? { field: 'day', says: 'tooOld' } : instant;
}

const isIn = (instant: number, quarter: number): boolean =>
  quarter <= instant && instant < quarter + QUARTER_HOUR;
