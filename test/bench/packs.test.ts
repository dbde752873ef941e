import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import type { Issue } from '../../src/core/issue.ts';
import { checkPack } from '../../src/core/pack-check.ts';
import { compareDecisions, decisionOn } from './decision.ts';
import { packOf, SITES } from './pack-of.ts';
import { CHECKS, comparePacks, readPack } from './packs.ts';

const FEW = 35;

describe('the invented pack', () => {
  it('is in order: its parts fit together, and each of its cases comes out', () => {
    expect(checkPack(packOf(FEW), SITES)).toEqual([]);
  });

  it('is the same after it has been written down and read', () => {
    expect(readPack(JSON.stringify(packOf(FEW)))).toEqual(packOf(FEW));
  });

  it('is not read where something is wrong with it', () => {
    const { rules: _, ...rest } = packOf(FEW);
    expect(() => readPack(JSON.stringify(rest))).toThrow('rules');
  });

  it('is checked as a whole by the checks together', () => {
    const { rules, cases, ...rest } = packOf(FEW);
    const [first] = rules;
    if (!first) throw new Error('It has rules.');
    const wrong = {
      ...rest,
      cases: cases.map((one, at) => (at === 0 ? { ...one, expect: null } : one)),
      changelog: [],
      rules: [
        { ...first, id: 'first', guidance: { en: 'Forbidden!' } },
        { ...first, id: 'second' },
        ...rules,
      ],
    };
    const found = CHECKS.flatMap(({ check }) => check(wrong));
    const inWords = (issues: readonly Issue[]) => issues.map((one) => JSON.stringify(one));
    expect(new Set(inWords(found))).toEqual(new Set(inWords(checkPack(wrong, SITES))));
    expect(CHECKS.map(({ check }) => check(wrong).length > 0)).toEqual([true, true, true, true]);
  });
});

describe('a decision on it', () => {
  it('by its last case is that the last rule speaks, after all the others', () => {
    const { spoken, trace } = classify(...decisionOn(packOf(FEW), FEW - 1));
    expect(spoken?.rule.id).toBe(`rule-${FEW - 1}`);
    expect(trace).toHaveLength(FEW);
  });
});

describe('the comparison', () => {
  it('of packs has every step, and a target for each size that has one', () => {
    const { tables, targets } = comparePacks([10, 1_000], () => 1);
    expect(tables.map(({ rows }) => rows.length)).toEqual([4, CHECKS.length]);
    expect(tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === '')).toEqual([]);
    expect(targets.map(({ aim }) => aim)).toEqual([
      'a pack of 1,000 rules read, checked and made ready in 10 ms',
    ]);
  });

  it('of decisions has a target for 1,000 rules', () => {
    const { tables, targets } = compareDecisions([10, 1_000], 2);
    expect(tables[0]?.rows.map(([rules]) => rules)).toEqual(['10', '1,000']);
    expect(targets).toHaveLength(1);
  });
});
