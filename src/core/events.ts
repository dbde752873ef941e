/** Events that open or close windows and are unknown until they happen: an administrator enters them. */
import { parseMoment } from './window.ts';

/** The id of each event to when it happened, as it was written: a jurisdiction reads it by its own clock. */
export type Events = Readonly<Record<string, readonly string[]>>;

/** An event as a policy writes it: `<event-id>=<ISO date or date-time>`. `null`: it is none. */
export function parseEvent(text: string): readonly [id: string, moment: string] | null {
  const [id = '', moment = '', ...more] = text.trim().split('=');
  const isWhole = isEventId(id) && more.length === 0;
  return isWhole && parseMoment(moment, 'UTC') !== null ? [id, moment] : null;
}

export const isEventId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** The events of a policy by id. An election can be called again and again, so an id may have several moments. */
export function eventsIn(texts: readonly string[]): Events {
  const pairs = texts.map(parseEvent).filter((pair) => pair !== null);
  const byId = Map.groupBy(pairs, ([id]) => id);
  return Object.fromEntries([...byId].map(([id, found]) => [id, found.map(([, when]) => when)]));
}

/** When an event happened, as epoch milliseconds in order. Without an offset its text is read in `zone`. */
export const momentsOf = (events: Events, id: string, zone: string): readonly number[] =>
  ((Object.hasOwn(events, id) ? events[id] : undefined) ?? [])
    .map((text) => parseMoment(text, zone))
    .filter((moment) => moment !== null)
    .toSorted((one, other) => one - other);
