/** The clocks by which the local times of a calendar are read. */
import { findIana } from 'windows-iana';
import { isMoment } from '../../core/is-moment.ts';
import type { Block } from './blocks.ts';
import { textOf } from './property.ts';
import { clockOfBlock } from './vtimezone.ts';

/** The instant, in epoch milliseconds, at which this clock shows a local time. */
export type Clock = (local: Temporal.PlainDateTime) => number;

/** The clock of an IANA zone. A time that it skips or repeats is read as RFC 5545 has it: the later, or the earlier one. */
export const clockOf =
  (zone: string): Clock =>
  (local) =>
    local.toZonedDateTime(zone).epochMilliseconds;

/** The zones of one calendar. */
export interface Zones {
  /** @returns `undefined` if nothing tells what clock that is. */
  readonly named: (tzid: string) => Clock | undefined;
  /** The clock for times without a zone, if there is one. */
  readonly floating: Clock | undefined;
}

/**
 * The zones that a calendar names, each by the first of: what the caller says it is, the time zone database of this
 * machine, and the description in the file. Descriptions are often cut down to the years of one event.
 * @param given IANA zones by the names that the calendar has for them.
 */
export function zonesOf(
  calendar: Block,
  given: Readonly<Record<string, string>>,
  floating: string | undefined,
): Zones {
  const described = new Map(
    calendar.blocks
      .filter(({ name }) => name === 'VTIMEZONE')
      .map((block) => [textOf(block, 'TZID')?.trim(), block]),
  );
  const find = (tzid: string): Clock | undefined => {
    const said = Object.hasOwn(given, tzid) ? given[tzid] : undefined;
    const block = described.get(tzid);
    const zone =
      said ?? ianaZoneOf(tzid) ?? ianaZoneOf((block && textOf(block, 'X-LIC-LOCATION')) ?? '');
    if (zone !== undefined) return clockOf(zone);
    return (block && clockOfBlock(block)) ?? (isZone(tzid) ? clockOf(tzid) : undefined);
  };
  const found = new Map<string, Clock | undefined>();
  const named = (tzid: string): Clock | undefined => {
    const name = tzid.trim();
    if (!found.has(name)) found.set(name, find(name));
    return found.get(name);
  };
  return { named, floating: floating === undefined ? undefined : clockOf(floating) };
}

/**
 * The IANA zone that a name stands for: itself, behind a maker's prefix (`/mozilla.org/20050126_1/Europe/Berlin`), or
 * by its Windows name. Abbreviations such as `EST` are left to the file, since they mean different things.
 */
export function ianaZoneOf(name: string): string | undefined {
  const steps = name.split('/').filter(Boolean);
  if (/^(?:utc|gmt)$/i.test(steps.at(-1) ?? '')) return 'UTC';
  const tails = steps
    .map((_, at) => steps.slice(at).join('/'))
    .filter((tail) => tail.includes('/'));
  return tails.find(isZone) ?? findIana(name).find((zone) => isZone(zone));
}

/** Temporal would also take a date-time for a zone: that is no name. */
const isZone = (name: string): boolean =>
  /^[a-z][\w+/-]*$/i.test(name) && isMoment('2026-01-01', name);
