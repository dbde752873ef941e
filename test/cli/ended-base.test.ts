import { describe, expect, it } from 'vitest';
import { checkEndedBase } from '../../src/cli/ended-base.ts';
import { extend } from '../../src/core/pack-extend.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { aPack, aRule } from '../core/examples.ts';

const rules = [aRule({ id: 'post' }), aRule({ id: 'call' })];

function check(local: Partial<RulePack>, part: Partial<RulePack>) {
  const base = aPack({ id: 'old', rules, ...part });
  const pack = aPack({ id: 'local', extends: 'old', rules: [aRule({ id: 'own' })], ...local });
  return checkEndedBase(pack, extend(pack, base), [base]);
}
const MEND =
  'Extend the one that holds instead, or leave this out and write the rules that still hold.';

describe('a pack that builds on another of which nothing can speak is told so once:', () => {
  const validFrom = '2026-01-01';

  it('one that had ended when this one begins', () => {
    const issue = {
      path: 'extends',
      found: '"old"',
      expected:
        'a pack that holds on “validFrom”, 2026-01-01, or later: “old” ended on 2021-05-27, so that no inherited rule can speak',
      mend: MEND,
    };
    expect(check({ validFrom }, { validUntil: '2021-05-27' })).toEqual([issue]);
    const apart = rules.map((rule, at) => ({ ...rule, validUntil: `2021-05-2${7 - at}` }));
    expect(check({ validFrom }, { rules: apart })).toEqual([issue]);
    expect(check({ validFrom: '2021-05-27' }, { validUntil: '2021-05-27' })).toHaveLength(1);
  });

  it('one that had ended when this one, which does not say when it begins, was written', () => {
    const written = (dates: readonly string[], part: Partial<RulePack> = {}) => {
      const base = aPack({ id: 'old', rules, validUntil: '2021-05-27' });
      const { validFrom: _, ...open } = aPack({ id: 'local', extends: 'old', rules: [], ...part });
      const changelog = dates.map((date) => ({ version: '1.0.0', date, text: { en: 'Text' } }));
      const pack = { ...open, changelog };
      return checkEndedBase(pack, extend(pack, base), [base]);
    };
    expect(written(['2020-01-01', '2021-05-27'])).toEqual([
      {
        path: 'extends',
        found: '"old"',
        expected:
          'a pack that holds on the newest day of “changelog”, 2021-05-27, or later: “old” ended on 2021-05-27, so that no inherited rule can speak',
        mend: MEND,
      },
    ]);
    expect(written(['2021-05-26'])).toEqual([]);
    // One that had ended as well is kept for its own days.
    expect(written(['2022-01-01'], { validUntil: '2022-01-01' })).toEqual([]);
    expect(written(['2022-01-01'], { validUntil: '2022-01-02' })).toHaveLength(1);
  });

  it('one that begins when this one has ended', () => {
    expect(check({ validUntil: '2020-06-01' }, { validFrom: '2021-01-01' })).toMatchObject([
      {
        expected:
          'a pack that holds before “validUntil”, 2020-06-01: “old” begins on 2021-01-01, so that no inherited rule can speak',
      },
    ]);
  });

  it('one that is superseded, and by what', () => {
    expect(check({}, { status: 'superseded', supersededBy: 'new' })).toMatchObject([
      {
        expected: 'a pack that holds: all rules of “old” are superseded',
        mend: 'Extend “new”, which has taken its place, or leave this out and write the rules that still hold.',
      },
    ]);
  });
});

it.each<[string, Partial<RulePack>, Partial<RulePack>]>([
  ['holds at the same time', { validFrom: '2026-01-01' }, {}],
  [
    'ended on a day after this one begins',
    { validFrom: '2021-05-26' },
    { validUntil: '2021-05-27' },
  ],
  [
    'has one rule that holds on',
    { validFrom: '2026-01-01' },
    { rules: [aRule({ id: 'x', validUntil: '2021-01-01' }), aRule({ id: 'y' })] },
  ],
  [
    'has no rule that is not written again',
    { validFrom: '2026-01-01', rules },
    { validUntil: '2021-05-27' },
  ],
])('a pack may build on one that %s', (_, local, base) => {
  expect(check(local, base)).toEqual([]);
});

it('nothing is told of a pack that is superseded itself, or builds on none that is there', () => {
  const ended = { validUntil: '2021-05-27' };
  expect(check({ validFrom: '2026-01-01', status: 'superseded' }, ended)).toEqual([]);
  expect(check({ validFrom: '2026-01-01', extends: 'other' }, ended)).toEqual([]);
});
