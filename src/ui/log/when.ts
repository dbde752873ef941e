/** When something was that a note by hand is about. */
import { instantOf } from '../../core/window.ts';
import { quarterOf } from './quarters.ts';

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
  readonly says: 'needsDay' | 'needsTime' | 'tooOld';
}

interface Limits {
  /** Epoch milliseconds: nothing that is yet to come can be noted. */
  readonly now: number;
  /** Epoch milliseconds: a note of before that would be erased at once. */
  readonly retained: number;
  /** IANA. */
  readonly zone: string;
}

/** @returns epoch milliseconds, or why a note cannot be about that moment. */
export function momentOf({ day, time }: When, { now, retained, zone }: Limits): number | WhenFault {
  if (day === '' || day > quarterOf(now, zone).day) return { field: 'day', says: 'needsDay' };
  const instant = instantOf(`${day}T${time}`, zone);
  if (instant > now) return { field: 'time', says: 'needsTime' };
  return instant < retained ? { field: 'day', says: 'tooOld' } : instant;
}
