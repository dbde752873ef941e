import type { Text } from './words.ts';

/**
 * An election window, resolved: a half-open interval of two instants `[opensAt, closesAt)` in epoch milliseconds.
 * A bound that is absent is no bound: a window with neither is always open.
 */
export interface ElectionWindow {
  /** How a note cites it: the id in the pack, or the name that the policy gave. */
  readonly id: string;
  readonly name: Text;
  readonly opensAt?: number;
  readonly closesAt?: number;
  /** `false`: how its polling day is found was not seen in a source. */
  readonly verified?: boolean;
  /** Given by the administrator: every windowed rule applies in it, whichever windows the rule names. */
  readonly forEveryRule?: boolean;
}

export const isOpen = ({ opensAt, closesAt }: ElectionWindow, now: number): boolean =>
  (opensAt === undefined || opensAt <= now) && (closesAt === undefined || now < closesAt);

export type WindowStanding = 'open' | 'next' | 'past';

/** How a window stands at `now` (epoch milliseconds): open, still to come, or over. */
export function standingOf(window: ElectionWindow, now: number): WindowStanding {
  if (isOpen(window, now)) return 'open';
  return window.opensAt !== undefined && window.opensAt > now ? 'next' : 'past';
}

/**
 * The instant (epoch milliseconds) of a local date or date-time in an IANA `zone`.
 * A time that a clock change skips or repeats is read as `Temporal` does by default: the later, or the earlier one.
 * @throws RangeError if either is malformed.
 */
export const instantOf = (local: string, zone: string): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;

/**
 * A window as a policy writes it: `always <name>` or `<start>/<end> <name>` (ISO 8601). Either side may be a duration.
 * A date alone counts from its first to its last moment in `zone`; a time with an offset or `Z` is that instant.
 * @returns `null` if the text is not such a window.
 */
export function parsePolicyWindow(text: string, zone: string): ElectionWindow | null {
  const [interval = '', ...rest] = text.trim().split(/\s+/);
  const id = rest.join(' ') || interval;
  const window = { id, name: { en: id }, forEveryRule: true };
  if (interval === 'always') return window;
  const bounds = parseInterval(interval, zone);
  return bounds && { ...window, opensAt: bounds[0], closesAt: bounds[1] };
}

/** `[start, end)` in epoch milliseconds of an ISO 8601 interval, or `null`. */
export function parseInterval(interval: string, zone: string): readonly [number, number] | null {
  const bounds = boundsOf(interval, zone);
  return bounds && bounds[0] < bounds[1] ? bounds : null;
}

/** The same of what has the form of an interval, also where it ends before it begins. */
export function boundsOf(interval: string, zone: string): readonly [number, number] | null {
  const [start = '', end = '', ...more] = interval.split('/');
  if (more.length > 0) return null;
  try {
    const until = end.startsWith('P')
      ? moment(start, zone, 'first').add(end)
      : moment(end, zone, 'last');
    const from = start.startsWith('P') ? until.subtract(start) : moment(start, zone, 'first');
    return [from.epochMilliseconds, until.epochMilliseconds];
  } catch {
    // Temporal throws on malformed text, and that is the answer: not an interval.
    return null;
  }
}

/** The instant (epoch milliseconds) of an ISO 8601 date or date-time; without an offset, in `zone`. `null`: it is none. */
export const parseMoment = (text: string, zone: string): number | null =>
  // An interval that starts then: one parser for every moment that people write.
  parseInterval(`${text}/P1D`, zone)?.[0] ?? null;

/** A time with an offset or `Z` behind it; or with a zone or calendar of its own in brackets, which has to have one too. */
export const isOfOneClock = (text: string): boolean => /[Tt ].*[Zz+-]|\[/.test(text);

function moment(text: string, zone: string, edge: 'first' | 'last'): Temporal.ZonedDateTime {
  if (isOfOneClock(text)) return Temporal.Instant.from(text).toZonedDateTimeISO(zone);
  const days = edge === 'last' && !/[Tt ]/.test(text) ? 1 : 0;
  return Temporal.PlainDateTime.from(text).add({ days }).toZonedDateTime(zone);
}

/** The first of `open` in which a rule that names `wanted` windows, or none in particular, applies. */
export const windowFor = (
  wanted: readonly string[] | undefined,
  open: readonly ElectionWindow[],
): ElectionWindow | undefined =>
  open.find(({ id, forEveryRule }) => forEveryRule || !wanted || wanted.includes(id));

/** The first moment after `now` at which one of `windows` opens or closes. */
export function nextEdge(windows: readonly ElectionWindow[], now: number): number | null {
  const edges = windows
    .flatMap(({ opensAt, closesAt }) => [opensAt, closesAt])
    .filter((edge): edge is number => edge !== undefined && edge > now);
  return edges.length > 0 ? Math.min(...edges) : null;
}
