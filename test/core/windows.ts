/** Windows by rule for tests, and their occurrences in words. */
import { occurrencesOf } from '../../src/core/occurrences.ts';
import type { Election } from '../../src/core/polling-day.ts';
import type { BoundContext } from '../../src/core/window-bound.ts';
import type { Bound, PackWindow } from '../../src/core/window-rule.ts';
import { at } from './examples.ts';

export const DANISH: Election = {
  id: 'danish',
  recurring: { month: 11, weekday: 'tuesday', nth: 3, everyYears: 4, inYear: 2025 },
  pollCloses: '20:00',
};
const CALENDAR = { id: 'c', from: 2020, to: 2030, days: ['2029-11-19'] };
export const TODAY = at('2026-11-22T12:00Z');

export const ruled = (opens: Bound, closes: Bound, election?: Election): PackWindow => ({
  kind: 'rule',
  id: 'w',
  name: { en: 'W' },
  ...(election && { election: election.id }),
  opens,
  closes,
});

export const context = (part: Partial<BoundContext> = {}): BoundContext => ({
  zone: 'Europe/Copenhagen',
  calendars: [CALENDAR],
  events: {},
  ...part,
});

/** Local times of each occurrence, as `opens/closes`; `…` where no end is known. */
export const inWords = (
  window: PackWindow,
  given: BoundContext,
  now = TODAY,
): readonly string[] => {
  const local = (moment: number | undefined) =>
    moment === undefined
      ? '…'
      : Temporal.Instant.fromEpochMilliseconds(moment)
          .toZonedDateTimeISO(given.zone)
          .toPlainDateTime()
          .toString({ smallestUnit: 'minute' });
  return occurrencesOf(window, given, now).map(
    ({ opensAt, closesAt }) => `${local(opensAt)}/${local(closesAt)}`,
  );
};

export const poll = (part: Partial<Extract<Bound, { at: 'polling-day' }>> = {}): Bound => ({
  at: 'polling-day',
  ...part,
});
export const CLOSE: Bound = { at: 'close-of-poll' };
export const event = (
  name: string,
  atLatest?: Extract<Bound, { at: 'date' | 'polling-day' }>,
): Bound => ({
  at: 'event',
  event: name,
  ...(atLatest && { atLatest }),
});
