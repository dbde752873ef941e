/** A line of time that holds some periods and one moment. Instants are epoch milliseconds. */

interface Bounds {
  readonly opensAt?: number;
  readonly closesAt?: number;
}

export interface Scale {
  /** The ends of the line. */
  readonly from: number;
  readonly to: number;
  /** Where an instant is on it, in hundredths of its length. */
  readonly at: (instant: number) => number;
  /** The part of it that a period takes. What has no bound on one side goes on to the end of the line. */
  readonly partOf: (period: Bounds) => { readonly start: number; readonly length: number };
}

const HALF_A_YEAR = 183 * 24 * 3_600_000;
const MARGIN = 0.04;

/** Half a year to each side of `now` at least where nothing else gives it a length. */
export function scaleOf(periods: readonly Bounds[], now: number): Scale {
  const bounds = periods
    .flatMap(({ opensAt, closesAt }) => [opensAt, closesAt])
    .filter((bound) => bound !== undefined);
  const [first, last] = [Math.min(now, ...bounds), Math.max(now, ...bounds)];
  const margin = first === last ? HALF_A_YEAR : (last - first) * MARGIN;
  const [from, to] = [first - margin, last + margin];
  const at = (instant: number) => ((instant - from) / (to - from)) * 100;
  return {
    from,
    to,
    at,
    partOf: ({ opensAt = from, closesAt = to }) => ({
      start: at(opensAt),
      length: at(closesAt) - at(opensAt),
    }),
  };
}
