import { describe, expect, test } from 'vitest';
import { readBuiltinPacks, readSites } from '../../src/cli/rules.ts';
import { classify } from '../../src/core/classify.ts';
import { placeOfCase, runCase } from '../../src/core/pack-cases.ts';
import {
  eventsOf,
  peopleOf,
  type Scenario,
  scenarioOf,
  situationIn,
} from '../../src/core/scenario.ts';
import { overviewOf } from '../../src/core/site-schema.ts';
import { aPack, aRule, at } from './examples.ts';

const NAME = { en: 'Own period' };
const EMPTY: Scenario = {
  role: '',
  grant: '',
  device: '',
  tenant: '',
  sitting: '',
  at: '2026-11-22T10:00',
  ownWindow: false,
  events: {},
};

describe('a scenario', () => {
  test('that says nothing sets nothing', () => {
    expect(situationIn(EMPTY, aPack(), NAME)).toEqual({
      councilTenants: [],
      windows: [],
      events: {},
      sittings: [],
      now: at('2026-11-22T09:00:00Z'),
    });
  });

  test('says who it is about', () => {
    const person = { role: 'councillor', grant: 'full-time', device: 'phone' };
    expect(situationIn({ ...EMPTY, ...person }, aPack(), NAME)).toMatchObject(person);
  });

  test('is at its time by the clock of the pack’s jurisdiction', () => {
    const pack = aPack({ jurisdiction: { country: 'NZ', zone: 'Pacific/Auckland' } });
    expect(situationIn(EMPTY, pack, NAME)?.now).toBe(at('2026-11-21T21:00:00Z'));
  });

  test.each(['', 'soon', '2026-11'])('without a moment, such as %j, is none', (moment) => {
    expect(situationIn({ ...EMPTY, at: moment }, aPack(), NAME)).toBeNull();
  });

  test('can have a period of the municipality’s own, in which every windowed rule applies', () => {
    const pack = aPack({ rules: [aRule({ id: 'windowed', applies: 'in-window' })] });
    const place = { site: 'square', family: 'social', surface: 'composer' } as const;
    const said = (ownWindow: boolean) => {
      const situation = situationIn({ ...EMPTY, ownWindow }, pack, NAME);
      return situation && classify(place, situation, [pack]).spoken?.rule.id;
    };
    expect([said(true), said(false)]).toEqual(['windowed', undefined]);
  });

  test('leaves out an event that has no time yet', () => {
    const events = { called: '2026-11-01T00:00', closed: '' };
    expect(situationIn({ ...EMPTY, events }, aPack(), NAME)?.events).toEqual({
      called: ['2026-11-01T00:00'],
    });
  });
});

const packs = readBuiltinPacks();
const sites = readSites().map(overviewOf);

test.each(packs.map((pack) => [pack.id, pack] as const))(
  'each case of %s comes to the same as a scenario',
  (_, pack) => {
    for (const one of pack.cases) {
      const situation = situationIn(scenarioOf(pack, one, sites), pack, NAME);
      if (!situation) throw new Error(`${one.id} has no moment`);
      const { since: __, ...place } = placeOfCase(pack, one, sites);
      const { spoken } = classify(place, situation, [pack], one.answers);
      expect(spoken?.rule.id, one.id).toBe(runCase(pack, one, sites).spoken?.rule.id);
    }
  },
);

test('the people of a pack are those that everyone knows, its own, and those of its rules', () => {
  const { roles, grants, devices } = peopleOf(
    aPack({
      vocabulary: { roles: [{ id: 'usher', label: { en: 'Usher' } }] },
      rules: [aRule({ id: 'one', when: { role: ['clerk', 'usher'], device: ['kiosk'] } })],
    }),
  );
  expect(roles.slice(-3)).toEqual(['minister', 'usher', 'clerk']);
  expect(grants).toEqual(['full-time', 'part-time', 'all']);
  expect(devices).toEqual(['pc', 'tablet', 'phone', 'kiosk']);
});

test('the events of a pack are those that its windows name, each once, and their elections', () => {
  const window = {
    kind: 'rule',
    id: 'period',
    name: { en: 'Period' },
    election: 'council',
    opens: { at: 'event', event: 'called' },
    closes: { at: 'event', event: 'called', atLatest: { at: 'polling-day' } },
  } as const;
  expect(eventsOf({ windows: [window] })).toEqual(['called', 'council']);
});
