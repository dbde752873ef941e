import { describe, expect, test } from 'vitest';
import type { RulePack } from '../../src/core/pack-schema.ts';
import type { Policy } from '../../src/core/policy.ts';
import {
  openWindowsFor,
  situationOf,
  verdictOn,
  windowsFor,
  zoneOf,
} from '../../src/core/situation.ts';
import type { RuledWindow } from '../../src/core/window-rule.ts';
import { aPack, at } from './examples.ts';

const NOW = at('2026-11-22T10:00:00Z');
const name = { en: 'W' };

describe('the situation', () => {
  test('has nothing that the policy does not say', () => {
    expect(situationOf({}, [], NOW)).toStrictEqual({
      councilTenants: [],
      windows: [],
      events: {},
      sittings: [],
      now: NOW,
    });
  });

  test('has all that the policy says, by the clock of the first pack', () => {
    const policy: Policy = {
      role: 'councillor',
      grant: 'full-time',
      deviceKind: 'pc',
      councilTenants: ['Zoom:Town.zoom.us'],
      windows: ['2026-11-01/2026-11-30 Elections', 'whenever'],
      events: ['called=2026-11-01', 'soon'],
      sittings: ['2026-11-24T17:00/PT2H', 'monthly'],
    };
    expect(situationOf(policy, [aPack()], NOW)).toStrictEqual({
      role: 'councillor',
      grant: 'full-time',
      device: 'pc',
      councilTenants: ['zoom:town.zoom.us'],
      windows: [
        {
          id: 'Elections',
          name: { en: 'Elections' },
          forEveryRule: true,
          opensAt: at('2026-10-31T23:00Z'),
          closesAt: at('2026-11-30T23:00Z'),
        },
      ],
      events: { called: ['2026-11-01'] },
      sittings: [[at('2026-11-24T16:00Z'), at('2026-11-24T18:00Z')]],
      now: NOW,
    });
  });

  test('is read in UTC where no pack is in force', () => {
    expect(zoneOf([aPack()])).toBe('Europe/Copenhagen');
    expect(zoneOf([])).toBe('UTC');
  });
});

describe('the windows of a pack', () => {
  const atPoll = (election?: string): RuledWindow => ({
    kind: 'rule',
    id: 'w',
    name,
    ...(election && { election }),
    opens: { at: 'event', event: 'called' },
    closes: { at: 'local', local: '2026-12-01' },
  });
  const situation = situationOf({ events: ['called=2026-11-01'] }, [aPack()], NOW);
  const closings = (part: Partial<RulePack>) =>
    windowsFor(aPack(part), situation).map(({ closesAt }) => closesAt);

  test('are counted from the election that they name', () => {
    const closes = { at: 'polling-day', days: 1 } as const;
    const elections = ['2026-11-24', '2026-11-26'].map((date) => ({
      id: `on-${date}`,
      dates: [date],
    }));
    expect(closings({ windows: [{ ...atPoll('on-2026-11-26'), closes }], elections })).toEqual([
      at('2026-11-26T23:00Z'),
    ]);
    expect(closings({ windows: [{ ...atPoll('on-2026-11-26'), closes }] })).toEqual([]);
  });

  test('are counted with the holidays that the pack carries', () => {
    const closes = { at: 'polling-day', workingDays: { count: 1, holidays: 'c' } } as const;
    const pack = {
      windows: [{ ...atPoll('e'), closes }],
      elections: [{ id: 'e', dates: ['2026-11-24'] }],
    };
    const calendars = [{ id: 'c', from: 2026, to: 2026, days: ['2026-11-25'] }];
    expect(closings({ ...pack, calendars })).toEqual([at('2026-11-25T23:00Z')]);
    expect(closings(pack)).toEqual([]);
  });

  test('need no election where events say all', () => {
    expect(closings({ windows: [atPoll()] })).toEqual([at('2026-11-30T23:00Z')]);
  });

  test('come before those of the administrator, open or not', () => {
    const later = situationOf({ windows: ['2027-01-01/2027-01-02 Theirs'] }, [], NOW);
    const pack = aPack({ windows: [{ kind: 'always', id: 'ours', name }] });
    expect(windowsFor(pack, later).map(({ id }) => id)).toEqual(['ours', 'Theirs']);
    expect(openWindowsFor(pack, later).map(({ id }) => id)).toEqual(['ours']);
  });

  test('are worked out once for a moment, whoever is asked about', () => {
    const pack = aPack({ windows: [{ kind: 'always', id: 'ours', name }] });
    const first = openWindowsFor(pack, situation);
    expect(openWindowsFor(aPack(), situation)).toEqual([]);
    expect(openWindowsFor(pack, situation)).toBe(first);
    expect(openWindowsFor(pack, { ...situation, role: 'councillor' })).toBe(first);
    for (const other of [{ windows: [] }, { now: NOW + 1 }, { events: {} }]) {
      expect(openWindowsFor(pack, { ...situation, ...other })).not.toBe(first);
    }
  });
});

test.each([
  [undefined, 'unknown'],
  ['', 'unknown'],
  ['unknown', 'unknown'],
  ['personal', 'personal'],
  ['webex:Town', 'council'],
  ['webex:town.webex.com', 'council'],
  ['webex:other.webex.com', 'other'],
  ['zoom:town.zoom.us', 'other'],
  ['Jitsi:Meet.Town.example', 'council'],
  ['jitsi:meet.other.example', 'other'],
])('a meeting whose address says %j is on the account: %s', (tenant, verdict) => {
  expect(verdictOn(tenant, ['webex:town', 'jitsi:meet.town.example'])).toBe(verdict);
});
