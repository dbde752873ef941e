import { describe, expect, it } from 'vitest';
import { circumstancesOf, type Circumstances } from '../../src/core/circumstances.ts';
import { classify } from '../../src/core/classify.ts';
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import { sittingOf } from '../../src/core/sitting.ts';
import type { PackWindow } from '../../src/core/window-rule.ts';
import { FAMILIES, type Family } from '../../src/core/words.ts';
import { aPack, aRule, at, aWindow, CALLED } from './examples.ts';

const NOW = at('2026-11-22T10:00:00Z');
const withWhen = (...whens: readonly Rule['when'][]): RulePack =>
  aPack({ rules: whens.map((when, place) => aRule({ id: `rule-${place}`, when })) });
const gridOf = (...packs: readonly RulePack[]) => circumstancesOf(packs, NOW);
const distinct = <T>(grid: readonly Circumstances[], read: (one: Circumstances) => T): T[] => [
  ...new Set(grid.map(read)),
];

describe('the grid', () => {
  it('holds nothing that no rule could tell apart: six surfaces, in a window and in none', () => {
    const grid = gridOf(withWhen({}));
    expect(grid).toHaveLength(12);
    expect(distinct(grid, ({ place }) => `${place.surface} ${place.family}`)).toEqual([
      'composer social',
      'scheduler scheduling',
      'ads advertising',
      'newsletter newsletter',
      'call call',
      'message social',
    ]);
    expect(grid.slice(0, 2)).toEqual([
      {
        place: { site: 'composer', family: 'social', surface: 'composer' },
        window: 'none',
        sitting: undefined,
        situation: { councilTenants: [], windows: [], events: {}, sittings: [], now: NOW },
      },
      {
        place: { site: 'composer', family: 'social', surface: 'composer' },
        window: 'any',
        sitting: undefined,
        situation: {
          councilTenants: [],
          windows: [{ id: 'any', name: { en: 'any' }, forEveryRule: true }],
          events: {},
          sittings: [],
          now: NOW,
        },
      },
    ]);
  });

  it.each(['role', 'grant', 'device'] as const)(
    'has each %s that a rule of either pack names, and nobody in particular',
    (key) => {
      const grid = gridOf(withWhen({ [key]: ['one'] }), withWhen({}, { [key]: ['one', 'two'] }));
      expect(distinct(grid, ({ situation }) => situation[key])).toEqual([undefined, 'one', 'two']);
      const [nobody] = grid;
      expect(Object.keys(nobody?.situation ?? {})).not.toContain(key);
    },
  );

  it('has everybody that several rules name together', () => {
    const grid = gridOf(withWhen({ role: ['mayor'] }, { grant: ['all'], device: ['pc'] }));
    expect(
      distinct(grid, ({ situation: { role, grant, device } }) => `${role} ${grant} ${device}`),
    ).toHaveLength(8);
  });

  it('has each activity that a rule names, and each family beside that of the surface', () => {
    const grid = gridOf(withWhen({ activity: ['draft'], family: ['newsletter'] }));
    const posts = grid.filter(({ place }) => place.surface === 'composer');
    expect(distinct(posts, ({ place }) => place.activity)).toEqual([undefined, 'draft']);
    expect(distinct(posts, ({ place }) => place.family)).toEqual(['social', 'newsletter']);
    expect(Object.keys(posts[0]?.place ?? {})).not.toContain('activity');
  });

  it('has a family that no rule names, where that of the surface is named and there is another', () => {
    const familiesOf = (surface: string, ...family: readonly Family[]) =>
      distinct(
        gridOf(withWhen({ family: [...family] })).filter(({ place }) => place.surface === surface),
        ({ place }) => place.family,
      );
    expect(familiesOf('composer', 'social')).toEqual(['social', 'scheduling']);
    expect(familiesOf('newsletter', 'social')).toEqual(['newsletter', 'social']);
    expect(familiesOf('call', ...FAMILIES).toSorted()).toEqual(FAMILIES.toSorted());
  });

  it('has whose account a call is on where one rule of one pack names it, and never of a post', () => {
    const grid = gridOf(withWhen({}), withWhen({}, { tenant: ['council'] }));
    const accountsOf = (surface: string) =>
      distinct(
        grid.filter(({ place }) => place.surface === surface),
        ({ place }) => place.tenant,
      );
    expect(accountsOf('call')).toEqual(['council', 'other', 'personal', 'unknown']);
    expect(accountsOf('composer')).toEqual([undefined]);
  });
});

describe('the sittings of the grid', () => {
  const rules = [aRule({ id: 'beside', when: { sitting: ['adjacent'] } })];

  it.each([
    ['before a sitting', { before: 30, after: 0 }],
    ['after a sitting', { before: 0, after: 30 }],
  ])('lie as they are called where the pack has minutes %s', (_, adjacency) => {
    const pack = aPack({ adjacency, rules });
    for (const { place, sitting, situation } of gridOf(pack)) {
      expect(sittingOf(pack, place, situation)).toBe(sitting);
    }
    expect(distinct(gridOf(pack), ({ sitting }) => sitting)).toEqual([
      undefined,
      'during',
      'adjacent',
      'apart',
    ]);
  });

  it('are also those that the minutes of only one pack lie beside', () => {
    const [one, other] = [30, 20].map((before) =>
      aPack({ adjacency: { before, after: 45 }, rules }),
    );
    expect(distinct(gridOf(one ?? aPack(), other ?? aPack()), ({ sitting }) => sitting)).toEqual([
      undefined,
      'during',
      'adjacent',
      'apart',
      '20 to 30 minutes before a sitting',
    ]);
  });

  it('begin before they end', () => {
    for (const { situation } of gridOf(aPack({ rules }))) {
      for (const [start, end] of situation.sittings ?? []) expect(start).toBeLessThan(end);
    }
  });
});

describe('the moments of the grid', () => {
  const times = (pack: RulePack, events = {}) =>
    Object.fromEntries(
      circumstancesOf([pack], NOW, events).map(({ window, situation }) => [
        window,
        new Date(situation.now).toISOString(),
      ]),
    );
  const autumn = aWindow('autumn', '2026-09-01', '2026-12-01');
  const now = '2026-11-22T10:00:00.000Z';

  it('are now, where no window is open', () => {
    expect(times(aPack({ windows: [aWindow('spring', '2027-03-01', '2027-06-01')] }))).toEqual({
      none: now,
      spring: '2027-02-28T23:00:00.000Z',
      any: now,
    });
  });

  it('are just before the window that is open, and in it now', () => {
    const before = '2026-08-31T21:59:59.999Z';
    const pack = aPack({ windows: [autumn] });
    expect(times(pack)).toEqual({ none: before, autumn: now, any: before });
    const given = gridOf(pack).map(
      ({ window, situation }) => `${window} ${situation.windows.length}`,
    );
    expect([...new Set(given)]).toEqual(['none 0', 'autumn 0', 'any 1']);
  });

  it('are after the window that is open, where the pack does not hold before it', () => {
    const after = '2026-11-30T23:00:00.000Z';
    const pack = aPack({ windows: [autumn], validFrom: '2026-10-01' });
    expect(times(pack)).toEqual({ none: after, autumn: now, any: after });
  });

  it('are all in the window, where the pack does not hold outside it', () => {
    const pack = aPack({ windows: [autumn], validFrom: '2026-10-01', validUntil: '2026-11-30' });
    expect(times(pack)).toEqual({ autumn: now, any: now });
  });

  it('are in none where no window is open, rather than where one only makes room for another', () => {
    const summer = aWindow('summer', '2026-06-01', '2026-09-15');
    expect(times(aPack({ windows: [autumn, summer] }))['none']).toBe('2026-11-30T23:00:00.000Z');
  });

  it('are all in a window that is always open', () => {
    const always: PackWindow = { kind: 'always', id: 'ever', name: { en: 'Ever' } };
    expect(times(aPack({ windows: [always] }))).toEqual({ ever: now, any: now });
  });

  it('are in a window that an event opens, entered or not, and before it', () => {
    const pack = aPack({ windows: [CALLED] });
    expect(times(pack)).toEqual({ none: now, called: now, any: now });
    expect(times(pack, { called: ['2026-11-01T12:00Z'] })).toEqual({
      none: '2026-11-01T11:59:59.999Z',
      called: now,
      any: '2026-11-01T11:59:59.999Z',
    });
  });

  it('are in a window as it is open now, rather than as it comes again', () => {
    const pack = aPack({
      elections: [{ id: 'local', dates: ['2022-11-30', '2026-11-30', '2030-11-30'] }],
      windows: [
        {
          kind: 'rule',
          id: 'campaign',
          name: { en: 'Campaign' },
          election: 'local',
          opens: { at: 'polling-day', weeks: -6 },
          closes: { at: 'polling-day' },
        },
      ],
      rules: [aRule({ id: 'windowed', applies: 'in-window', when: { window: ['campaign'] } })],
      validUntil: '2028-01-01',
    });
    expect(times(pack)['campaign']).toBe(now);
    const inCampaign = gridOf(pack).filter(({ window }) => window === 'campaign');
    expect(
      inCampaign.map(({ place, situation }) => classify(place, situation, [pack]).spoken?.rule.id),
    ).toEqual(Array.from({ length: 6 }, () => 'windowed'));
  });
});
