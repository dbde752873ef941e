/** A file may say the same thing twice, as it was and as it has become: the later version counts. */
import type { CalendarEvent } from './event.ts';
import { instantOf } from './property.ts';

export interface Versions {
  /** Each thing with its exceptions. */
  readonly things: readonly (readonly CalendarEvent[])[];
  readonly superseded: readonly CalendarEvent[];
}

export function latestVersions(events: readonly CalendarEvent[]): Versions {
  const superseded: CalendarEvent[] = [];
  const things = [...Map.groupBy(events, ({ uid }) => uid).values()].map((ofOne) =>
    [...Map.groupBy(ofOne, whatOf).values()].flatMap((versions) => {
      const latest = versions.filter((one) => !versions.some((other) => supersedes(other, one)));
      superseded.push(...versions.filter((one) => !latest.includes(one)));
      return latest;
    }),
  );
  return { things, superseded };
}

/** The whole of it, or the occurrence that an exception is for. */
const whatOf = ({ replaces, andFuture }: CalendarEvent): string =>
  replaces ? `${instantOf(replaces)} ${andFuture}` : '';

/**
 * Of two that claim to be equally new, one that calls off counts. Otherwise both do: some products give everything the
 * same UID, and nothing is to be lost.
 */
function supersedes(one: CalendarEvent, other: CalendarEvent): boolean {
  const [[sequence, stamp], [otherSequence, otherStamp]] = [one.version, other.version];
  if (sequence !== otherSequence) return sequence > otherSequence;
  if (stamp !== otherStamp) return stamp > otherStamp;
  return one.cancelled && !other.cancelled;
}
