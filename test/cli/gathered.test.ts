import { describe, expect, it } from 'vitest';
import { gather } from '../../src/cli/gathered.ts';
import type { Issue } from '../../src/core/issue.ts';
import { checkCases } from '../../src/core/pack-cases.ts';
import { checkHidden } from '../../src/core/pack-hidden.ts';
import { aPack, aRule, SITES } from '../core/examples.ts';
import { post } from '../core/sound-pack.ts';

const missing = (id: string): Issue => ({
  path: 'extends',
  found: 'nothing',
  expected: `the text in “da” (guidance.da, in “${id}” of the inherited rules)`,
  mend: 'Add it.',
});
const letters = ['a', 'b', 'c', 'd', 'e'];

describe('what is amiss in many inherited parts', () => {
  it('is one sentence with a count and the first few', () => {
    const other = { ...missing('a'), found: '"x"' };
    expect(gather([...letters.map(missing), other], aPack())).toEqual([
      {
        path: 'extends',
        found: 'nothing',
        expected:
          'the text in “da”, in 5 inherited places: guidance.da in “a” of rules, guidance.da in “b” of rules, guidance.da in “c” of rules …',
        mend: 'Add it.',
      },
      other,
    ]);
  });

  it('is told one by one where it is few', () => {
    const few = letters.slice(0, 3).map(missing);
    expect(gather(few, aPack())).toEqual(few);
  });
});

describe('a rule that hides many others', () => {
  const cases = letters.map((id) => ({
    ...post,
    id,
    expect: { rule: id, outcome: 'ask' as const },
  }));
  const hidden = letters.map((id) =>
    aRule({ id, when: { surface: ['composer'] }, outcome: 'ask' }),
  );
  const issuesOf = (rules: typeof hidden) => {
    const pack = aPack({ rules, cases });
    const unasked = {
      path: 'cases.0.answers.why',
      found: '"x"',
      expected: 'none',
      mend: 'Drop it.',
    };
    return gather([...checkCases(pack, SITES), unasked, ...checkHidden(pack)], pack);
  };

  it('is told once, and not again by their cases', () => {
    expect(issuesOf([aRule({ id: 'all' }), ...hidden])).toEqual([
      {
        path: 'rules.0',
        found: '"all"',
        expected: 'a rule that leaves something to those below it: it hides 5 of them, a, b, c …',
        mend: 'Narrow it, or move it down.',
      },
    ]);
  });

  it('is told at each of them where they are few', () => {
    const paths = issuesOf([aRule({ id: 'all' }), ...hidden.slice(0, 3)]).map(({ path }) => path);
    expect(paths).toContain('cases.0.expect');
    expect(paths).toContain('rules.3');
  });
});
