/** A stretch of time that the user asks for: one of the periods, or days of their own. */
import { hereZone } from '../dates.ts';
import type { ShownPeriod } from '../../core/periods.ts';

/** `[from, until)` in epoch milliseconds; what is absent is no bound. */
export interface Bounds {
  readonly from?: number;
  readonly until?: number;
}

export const NO_BOUNDS: Bounds = {};

/** What has been chosen. */
export interface Span {
  /** Everything, days of one's own, or the key of a period. */
  readonly of: string;
  /** ISO 8601 dates, both inclusive, or '' for no bound. */
  readonly from: string;
  readonly to: string;
}

export const EVERYTHING = '';
/** Cannot be the key of a period, since those have a space in them. */
export const OWN_DAYS = 'days';

export const ALL_TIME: Span = { of: EVERYTHING, from: '', to: '' };

/** The periods that have begun and have a bound: the others hold no note, or every one. */
export const choosable = (periods: readonly ShownPeriod[]): readonly ShownPeriod[] =>
  periods.filter(
    ({ window: { opensAt, closesAt }, standing }) =>
      standing !== 'next' && (opensAt !== undefined || closesAt !== undefined),
  );

export const keyOf = ({ window }: ShownPeriod): string => `${window.id} ${window.opensAt}`;

/** The last day is before the first; or there are to be days of one's own, and none is given. */
export type SpanFault = 'reversed' | 'no-days';

export function faultIn({ of, from, to }: Span): SpanFault | undefined {
  if (of !== OWN_DAYS) return undefined;
  if (from === '' && to === '') return 'no-days';
  return from !== '' && to !== '' && to < from ? 'reversed' : undefined;
}

export function boundsOf(span: Span, periods: readonly ShownPeriod[]): Bounds {
  if (span.of !== OWN_DAYS) {
    const { opensAt, closesAt } = periods.find((period) => keyOf(period) === span.of)?.window ?? {};
    return {
      ...(opensAt !== undefined && { from: opensAt }),
      ...(closesAt !== undefined && { until: closesAt }),
    };
  }
  return {
    ...(span.from && { from: startOf(span.from, 0) }),
    ...(span.to && { until: startOf(span.to, 1) }),
  };
}

/** Whether an instant (epoch milliseconds) lies in them. */
export const isWithin = (
  instant: number,
  { from = -Infinity, until = Infinity }: Bounds,
): boolean => instant >= from && instant < until;

/** The first moment, on this device, of so many days after an ISO 8601 date. */
const startOf = (date: string, days: number): number =>
  Temporal.PlainDate.from(date).add({ days }).toZonedDateTime(hereZone()).epochMilliseconds;
