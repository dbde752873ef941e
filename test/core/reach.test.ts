import { expect, test } from 'vitest';
import { nextChange, sitesInReach } from '../../src/core/reach.ts';
import { DEFAULT_SURFACES } from '../../src/core/words.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import { aPack, aRule, at, aWorld, SITES } from './examples.ts';

const reach = (rule: Partial<Rule>, policy: Policy = {}, surfaces = DEFAULT_SURFACES) => {
  const packs = [aPack({ rules: [aRule({ id: 'r', ...rule })] })];
  return sitesInReach(SITES, packs, aWorld({ packs, policy }).situation, surfaces);
};

test.each([
  ['an always-on rule reaches every site', {}, {}, ['square', 'talk']],
  ['a windowed rule reaches none while no window is open', { applies: 'in-window' }, {}, []],
  [
    'a windowed rule reaches all in a window of the policy',
    { applies: 'in-window' },
    { windows: ['always W'] },
    ['square', 'talk'],
  ],
  [
    'a window that has closed opens nothing',
    { applies: 'in-window' },
    { windows: ['2026-01-01/2026-02-01 W'] },
    [],
  ],
  ['a rule about calls reaches only calls', { when: { surface: ['call'] } }, {}, ['talk']],
  ['a rule about a family reaches only that', { when: { family: ['social'] } }, {}, ['square']],
  [
    'a rule for another role reaches nobody else',
    { when: { role: ['official'] } },
    { role: 'councillor' },
    [],
  ],
  [
    'a rule for two roles reaches each of them',
    { when: { role: ['official', 'councillor'] } },
    { role: 'councillor' },
    ['square', 'talk'],
  ],
  [
    'a rule for a role reaches nobody whose role is not known',
    { when: { role: ['official'] } },
    {},
    [],
  ],
  ['a superseded rule reaches nothing', { status: 'superseded' }, {}, []],
  ['a rule whose time is over reaches nothing', { validUntil: '2026-11-22' }, {}, []],
  ['a rule that puts itself out of scope needs no presence', { outcome: 'out-of-scope' }, {}, []],
  [
    'an answer to come does not matter for presence',
    { when: { answers: { purpose: ['campaign'] } } },
    {},
    ['square', 'talk'],
  ],
] as const)('%s', (_, rule, policy, sites) => {
  expect(reach(rule as unknown as Partial<Rule>, policy)).toEqual(sites);
});

test('a pack that has been overtaken, or whose time is over, reaches nothing', () => {
  const reachOf = (part: Partial<RulePack>) => {
    const packs = [aPack(part)];
    return sitesInReach(SITES, packs, aWorld({ packs }).situation, DEFAULT_SURFACES);
  };
  expect(reachOf({})).toEqual(['square', 'talk']);
  expect(reachOf({ status: 'superseded' })).toEqual([]);
  expect(reachOf({ validUntil: '2026-11-22' })).toEqual([]);
});

test('a surface that is not to be noticed needs no presence', () => {
  expect(reach({ when: { surface: ['message'] } })).toEqual([]);
  expect(reach({ when: { surface: ['message'] } }, {}, ['message'])).toEqual(['square']);
});

test('a service that is only ever self-hosted needs no presence before a policy names a host', () => {
  const packs = [aPack({ rules: [aRule({ id: 'r' })] })];
  const { situation } = aWorld({ packs });
  const [square] = SITES;
  const nowhere = SITES.slice(0, 1).map((site) => ({ ...site, hosts: [] }));
  expect(sitesInReach(nowhere, packs, situation, DEFAULT_SURFACES)).toEqual([]);
  expect(sitesInReach([...nowhere, ...SITES], packs, situation, DEFAULT_SURFACES)[0]).toBe(
    square?.id,
  );
});

test('the clock is set to the nearest edge of a window, a validity, a pause or a silence', () => {
  const until = at('2026-11-22T22:00:00Z');
  expect(nextChange(aWorld({ silences: [{ site: 'square', until }] }))).toBe(until);
  const packs = [aPack({ validUntil: '2027-01-01' })];
  const policy = { windows: ['2026-12-01/2026-12-10 W'] };
  expect(nextChange(aWorld({ packs, policy }))).toBe(at('2026-11-30T23:00:00Z'));
  expect(nextChange(aWorld({ packs, policy, pausedUntil: at('2026-11-22T23:00:00Z') }))).toBe(
    at('2026-11-22T23:00:00Z'),
  );
  expect(nextChange(aWorld({ packs, policy, now: at('2026-12-20T00:00:00Z') }))).toBe(
    at('2026-12-31T23:00:00Z'),
  );
  expect(nextChange(aWorld({ packs, policy, now: at('2027-02-01T00:00:00Z') }))).toBeNull();
});
