/** Instants as the intervals that a policy has for them. */

/** `[start, end)` in epoch milliseconds. */
export type Span = readonly [start: number, end: number];

/**
 * In order, each moment in one at most. What overlaps is joined: a policy says when the council sits, not how many
 * meetings that is, and a moment in two sittings would have two starts and two ends to be near to. Those that only
 * touch stay two.
 */
export function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const [start, end] of spans.toSorted(([one], [other]) => one - other)) {
    const before = all.at(-1);
    if (before && start < before[1]) all.splice(-1, 1, [before[0], Math.max(before[1], end)]);
    else all.push([start, end]);
  }
  return all;
}

/** `2027-01-18T18:00+01:00/2027-01-18T21:00+01:00`: with its offset, so that it is the same moment in every zone. */
export const intervalOf = ([start, end]: Span, zone: string): string =>
  `${momentOf(start, zone)}/${momentOf(end, zone)}`;

export const momentOf = (instant: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toString({
      timeZoneName: 'never',
      smallestUnit: instant % 60_000 === 0 ? 'minute' : 'second',
    });
