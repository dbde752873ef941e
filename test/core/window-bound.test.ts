import { describe, expect, test } from 'vitest';
import {
  type BoundContext,
  countedInstant,
  isOpenEnded,
  ownInstants,
} from '../../src/core/window-bound.ts';
import type { Bound } from '../../src/core/window-rule.ts';
import { at } from './examples.ts';

const POLL = Temporal.PlainDate.from('2029-11-20');
const LATEST = { at: 'local', local: '2029-10-16' } as const;
const filed: Bound = { at: 'user-event', event: 'filed' };

const context = (part: Partial<BoundContext> = {}): BoundContext => ({
  zone: 'Europe/Copenhagen',
  calendars: [],
  events: {},
  ...part,
});

describe('what a bound is by its polling day alone', () => {
  const isAt = (bound: Bound, given = context()) => countedInstant(bound, POLL, given);

  test('is nothing for a local time, even where the poll closes at a known hour', () => {
    const election = { id: 'e', pollCloses: '20:00' };
    expect(isAt(LATEST, context({ election }))).toBeUndefined();
  });

  test('is nothing for the close of a poll that has no one hour, or of no election', () => {
    expect(isAt({ at: 'close-of-poll' }, context({ election: { id: 'e' } }))).toBeUndefined();
    expect(isAt({ at: 'close-of-poll' })).toBeUndefined();
  });

  test('is what counts at latest for an event, and nothing where nothing does', () => {
    const atLatest = { at: 'polling-day', days: -1 } as const;
    expect(isAt({ ...filed, atLatest })).toBe(at('2029-11-18T23:00Z'));
    expect(isAt(filed)).toBeUndefined();
  });

  test('is counted with the holidays that the bound names, and with no others', () => {
    const calendars = [
      { id: 'others', from: 2029, to: 2029, days: ['2029-11-19'] },
      { id: 'ours', from: 2029, to: 2029, days: ['2029-11-16'] },
    ];
    const bound = (holidays: string): Bound => ({
      at: 'polling-day',
      workingDays: { count: -1, holidays },
    });
    expect(isAt(bound('others'), context({ calendars }))).toBe(at('2029-11-15T23:00Z'));
    expect(isAt(bound('ours'), context({ calendars }))).toBe(at('2029-11-18T23:00Z'));
    expect(isAt(bound('nobody’s'), context({ calendars }))).toBeUndefined();
  });
});

describe('the instants that a bound has by itself', () => {
  const events = { filed: ['2029-11-01', '2029-10-01'] };

  test('are those of its event and of the local time at latest, in order', () => {
    expect(ownInstants({ ...filed, atLatest: LATEST }, context({ events }))).toEqual([
      at('2029-09-30T22:00Z'),
      at('2029-10-15T22:00Z'),
      at('2029-10-31T23:00Z'),
    ]);
  });

  test('are none for what is counted from a polling day', () => {
    expect(ownInstants({ at: 'polling-day' }, context({ events }))).toEqual([]);
  });
});

test('a bound may be to come, nobody knows when, where it is an event alone', () => {
  expect(isOpenEnded(filed)).toBe(true);
  expect(isOpenEnded({ ...filed, at: 'event' })).toBe(true);
  expect(isOpenEnded({ ...filed, atLatest: LATEST })).toBe(false);
  expect(isOpenEnded(LATEST)).toBe(false);
});
