import { expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { compile } from '../../src/core/compile.ts';
import { aPack, aRule, at } from './examples.ts';

it('a pack is compiled once, as it never changes', () => {
  const pack = aPack();
  expect(compile(pack)).toBe(compile(pack));
  expect(compile(aPack())).not.toBe(compile(pack));
});

it('an answer that did not hold is told in the trace by its question', () => {
  const place = { site: 'square', family: 'social', surface: 'composer' } as const;
  const situation = { councilTenants: [], windows: [], now: at('2026-11-22T10:00:00Z') };
  const when = { answers: { why: ['work', 'both'] } };
  const pack = aPack({ rules: [aRule({ id: 'r', when })] });
  const step = {
    pack: 'example@1.0.0',
    rule: 'r',
    spoke: false,
    condition: 'answer to why',
    expected: 'work, both',
  };
  expect(classify(place, situation, [pack], { why: 'play' }).trace).toEqual([
    { ...step, found: 'play' },
  ]);
  expect(classify(place, situation, [pack]).trace).toEqual([{ ...step, found: 'none' }]);
});
