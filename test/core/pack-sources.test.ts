import { expect, it } from 'vitest';
import { checkOvertakenSources, checkSourceDates } from '../../src/core/pack-sources.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { aPack, aRule } from './examples.ts';

const [source] = aPack().sources as [RulePack['sources'][0]];
const past = { ...source, status: 'superseded' } as const;

it('a source that is younger than the pack is told', () => {
  const dated = (date: string) => checkSourceDates(aPack({ sources: [{ ...source, date }] }));
  expect(dated('2020-01-01')).toEqual([]);
  expect(dated('2020-01-02')).toEqual([
    {
      path: 'sources.0.date',
      found: '"2020-01-02"',
      expected: 'a day no later than 2020-01-01, when the pack was last changed by its changelog',
      mend: 'Correct the day, or say in the changelog when the pack was changed.',
    },
  ]);
});

it('rules without an end whose sources have all been overtaken are told, once for the same sources', () => {
  const rules = [aRule({ id: 'one' }), aRule({ id: 'two' })];
  const [issue, ...more] = checkOvertakenSources(aPack({ sources: [past], rules }));
  expect(more).toEqual([]);
  expect(issue).toEqual({
    path: 'rules.0.sources',
    found: '["guideline"]',
    expected:
      'a source that has not been overtaken, as the rule has no end, nor have 1 more with these sources',
    mend: 'Name one, or say in “validUntil” until when the rule held, or make its status “superseded”. If the source still holds, correct its status.',
  });
});

it.each<[string, Partial<RulePack>]>([
  [
    'has another source that holds',
    {
      sources: [past, { ...source, id: 'new' }],
      rules: [aRule({ id: 'r', sources: ['guideline', 'new'] })],
    },
  ],
  ['has an end', { sources: [past], rules: [aRule({ id: 'r', validUntil: '2021-01-01' })] }],
  ['is in a pack that has one', { sources: [past], validUntil: '2021-01-01' }],
  [
    'has been overtaken itself',
    { sources: [past], rules: [aRule({ id: 'r', status: 'superseded' })] },
  ],
  ['is in a pack that has been', { sources: [past], status: 'superseded' }],
])('a rule is not told that %s', (_, part) => {
  expect(checkOvertakenSources(aPack(part))).toEqual([]);
});
