import { expect, it } from 'vitest';
import { checkTerms } from '../../src/core/pack-terms.ts';
import { good, withRule } from './sound-pack.ts';

it('what ends before it has begun is told', () => {
  const early = { validFrom: '2026-01-01', validUntil: '2026-01-01' };
  const issue = {
    found: '"2026-01-01"',
    expected: 'a day after “validFrom”, 2026-01-01',
    mend: 'It is the first day on which this does not hold any more.',
  };
  expect(checkTerms({ ...good, ...early })).toEqual([{ path: 'validUntil', ...issue }]);
  expect(checkTerms(withRule(early))).toEqual([{ path: 'rules.1.validUntil', ...issue }]);
});

it('a rule that holds only while its pack does not is told', () => {
  const mend = 'A rule speaks only while its pack holds: correct the day, or take the rule out.';
  const pack = { ...withRule({ validUntil: '2020-01-01' }), validFrom: '2020-01-01' };
  expect(checkTerms(pack)).toEqual([
    {
      path: 'rules.1.validUntil',
      found: '"2020-01-01"',
      expected: 'a day after “validFrom” of the pack, 2020-01-01',
      mend,
    },
  ]);
  expect(
    checkTerms({ ...withRule({ validFrom: '2021-01-01' }), validUntil: '2021-01-01' }),
  ).toEqual([
    {
      path: 'rules.1.validFrom',
      found: '"2021-01-01"',
      expected: 'a day before “validUntil” of the pack, 2021-01-01',
      mend,
    },
  ]);
  expect(checkTerms({ ...pack, validFrom: '2019-12-31' })).toEqual([]);
  const inherited = { ...withRule({ validUntil: '2020-01-01', inheritedFrom: 'base@1.0.0' }) };
  expect(checkTerms({ ...inherited, validFrom: '2020-01-01' })).toEqual([]);
});

it.each([
  ['both days', { validFrom: '2020-01-01', validUntil: '2020-01-02' }],
  ['a first day only', { validFrom: '2020-01-01' }],
  ['a last day only', { validUntil: '2020-01-02' }],
  ['neither', {}],
])('what has %s in order is not told', (_, part) => {
  expect(checkTerms(withRule(part))).toEqual([]);
});

it('a rule that begins while its pack holds is not told, be it on its last day', () => {
  const pack = { ...withRule({ validFrom: '2020-12-31' }), validUntil: '2021-01-01' };
  expect(checkTerms(pack)).toEqual([]);
});
