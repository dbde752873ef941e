import { describe, expect, it } from 'vitest';
import { checkAsWritten } from '../../src/cli/as-written.ts';
import type { Doubt } from '../../src/core/doubt.ts';
import { extend } from '../../src/core/pack-extend.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { aPack, aRule } from '../core/examples.ts';
import { post } from '../core/sound-pack.ts';
import { DANISH, poll, ruled } from '../core/windows.ts';

const countries = {
  elections: new Map([
    ['dk', 'DK'],
    ['se', 'SE'],
  ]),
  calendars: new Map(),
};
const told = (pack: RulePack, doubts: readonly Doubt[] = [], today = '2026-11-22') =>
  checkAsWritten(
    { value: pack, doubts },
    pack,
    { sites: [], packs: [], broken: [], countries },
    today,
  ).map(({ path }) => path);

const text = { en: 'T' };
const faulty = aPack({
  reviewBy: '2026-01-01',
  jurisdiction: { country: 'UK', zone: 'Europe/Paris' },
  windows: [
    { kind: 'fixed', id: 'spring', name: text, from: '2026-03-29T02:30', until: '2026-05-01' },
    ruled(poll({ workingDays: { count: -1, holidays: 'c' } }), poll({ days: 1 }), DANISH),
  ],
  elections: [DANISH],
  calendars: [{ id: 'c', from: 2020, to: 2028, days: [] }],
  rules: [
    aRule({ id: 'old', status: 'superseded', sources: ['guideline', 'guideline'] }),
    aRule({ id: 'silent', applies: 'in-window', outcome: 'out-of-scope', ask: ['why'] }),
  ],
  cases: [
    { ...post, observation: { ...post.observation, tenant: 'other' } },
    { ...post, id: 'b', observation: { ...post.observation, tenant: 'other' } },
  ],
  changelog: [
    { version: '1.0.0', date: '2026-01-01', text },
    { version: '1.1.0', date: '2026-02-01', text },
  ],
});

it('a pack that builds on one that has ended is told so, unless a day is in doubt', () => {
  const base = aPack({ id: 'old', rules: [aRule({ id: 'post' })], validUntil: '2021-05-27' });
  const pack = aPack({ extends: 'old', validFrom: '2026-01-01', rules: [] });
  const known = { sites: [], packs: [base], broken: [], countries };
  const toldOf = (doubts: readonly Doubt[]) =>
    checkAsWritten({ value: pack, doubts }, extend(pack, base), known, '2026-11-22').map(
      ({ path }) => path,
    );
  expect(toldOf([])).toContain('extends');
  expect(toldOf([{ path: 'validFrom' }])).not.toContain('extends');
});

it('a window that is counted as another country does is told so, unless the country is in doubt', () => {
  const foreign = ruled(poll({ days: -1 }), poll({ days: 1 }), { ...DANISH, id: 'se' });
  const pack = aPack({ windows: [foreign] });
  expect(told(pack)).toContain('windows.0.election');
  for (const path of ['jurisdiction.country', 'elections', 'windows.0.closes'])
    expect(told(pack, [{ path }])).not.toContain('windows.0.election');
});

const [cited] = aPack().sources as [RulePack['sources'][0]];
const timely = aPack({
  windows: [ruled({ at: 'event', event: 'called' }, poll({ days: 1 }), DANISH)],
  rules: [aRule({ id: 'any', supersededBy: 'nowhere/any' })],
  sources: [
    { ...cited, status: 'superseded' },
    { ...cited, id: 'spare', date: '2027-01-01' },
  ],
  cases: [
    {
      ...post,
      sittings: [{ from: '2026-11-22T21:00', until: '2026-11-22T18:00' }],
      events: { caled: '2026-01-01' },
    },
  ],
});

describe('a pack whose parts do not fit in time, or are not used', () => {
  it('is told of each', () => {
    expect(told(timely)).toEqual([
      'rules.0.supersededBy',
      'rules.0.supersededBy',
      'sources.1.date',
      'rules.0.sources',
      'cases.0.sittings.0.until',
      'cases.0.events.caled',
      'windows.0',
      'sources.1',
    ]);
  });

  it.each([
    ['rules.0.status', 'rules.0.supersededBy'],
    ['changelog.0.date', 'sources.1.date'],
    ['sources.0.status', 'rules.0.sources'],
    ['cases.0.at', 'cases.0.sittings.0.until'],
    ['windows.0.opens', 'cases.0.events.caled'],
    ['rules.0.applies', 'windows.0'],
    ['goodToKnow', 'sources.1'],
  ])('where %s is in doubt, is not told of %s', (path, untold) => {
    expect(told(timely)).toContain(untold);
    expect(told(timely, [{ path, standIn: 'any' }])).not.toContain(untold);
  });
});

describe('a pack as it was written', () => {
  it('is told of all that is amiss in it', () => {
    expect(told(faulty)).toEqual([
      'reviewBy',
      'jurisdiction.country',
      'jurisdiction.zone',
      'windows.0.from',
      'windows.1',
      'rules.0.sources.1',
      'cases.1',
      'rules.0.supersededBy',
      'changelog.1.date',
      'cases.0.observation.tenant',
      'cases.1.observation.tenant',
      'rules.1.ask',
    ]);
  });

  it.each([
    ['jurisdiction.country', 'jurisdiction.country'],
    ['jurisdiction.zone', 'windows.1'],
    ['calendars.0.to', 'windows.1'],
    ['rules.0.sources.0', 'rules.0.sources.1'],
    ['cases.0.at', 'cases.1'],
    ['changelog.0.date', 'changelog.1.date'],
    ['cases.0.observation.surface', 'cases.0.observation.tenant'],
    ['rules.1.outcome', 'rules.1.ask'],
  ])('where %s is in doubt, is not told of %s', (path, untold) => {
    expect(told(faulty)).toContain(untold);
    expect(told(faulty, [{ path, standIn: 'any' }])).not.toContain(untold);
  });
});
