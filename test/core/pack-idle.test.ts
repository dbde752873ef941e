import { expect, it } from 'vitest';
import { checkIdle } from '../../src/core/pack-idle.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { aRule } from './examples.ts';
import { good, rules } from './sound-pack.ts';

const told = (pack: RulePack, whole = pack) => checkIdle(pack, whole);
const text = { en: 'T' };
const spare = { id: 'spare', title: text, authority: text, status: 'in-force' } as const;
const always = { kind: 'always', id: 'all-year', name: text } as const;

it('a question that no rule asks is told', () => {
  const [question] = good.questions;
  const more = [...good.questions, { ...question, id: 'why' } as (typeof good.questions)[0]];
  expect(told(good)).toEqual([]);
  expect(told({ ...good, questions: more })).toEqual([
    {
      path: 'questions.1',
      found: '"why"',
      expected: 'a question that some rule asks',
      mend: 'Name it in the “ask” of a rule, or take it out.',
    },
  ]);
});

it('a source that nothing cites is told', () => {
  const sources = [...good.sources, spare];
  expect(told({ ...good, sources })).toEqual([
    {
      path: 'sources.1',
      found: '"spare"',
      expected: 'a source that a rule, a resource or something good to know cites',
      mend: 'Name it in the “sources” of what it tells, or take it out.',
    },
  ]);
  const goodToKnow = [{ id: 'g', title: text, text, sources: ['spare'] }];
  expect(told({ ...good, sources, goodToKnow })).toEqual([]);
  const resource = { id: 'r', kind: 'equipment' as const, name: text, sources: ['spare'] };
  expect(told({ ...good, sources, resources: [resource] })).toEqual([]);
});

it('a window that no rule waits for is told', () => {
  const withWindow = (...more: RulePack['rules']) => ({
    ...good,
    windows: [always],
    rules: [...more, ...rules],
  });
  const waiting = aRule({ id: 'w', applies: 'in-window', when: { window: ['other'] } });
  const issue = {
    path: 'windows.0',
    found: '"all-year"',
    expected: 'a window that some rule waits for',
    mend: 'Name it in the “window” of a rule that applies “in-window”, or take it out.',
  };
  expect(told(withWindow())).toEqual([issue]);
  const elsewhere = { ...always, id: 'other' };
  const both = withWindow(waiting);
  expect(told({ ...both, windows: [always, elsewhere] })).toEqual([issue]);
  expect(told(withWindow({ ...waiting, when: { window: ['all-year'] } }))).toEqual([]);
  // Without a name, a rule waits for any.
  expect(told(withWindow({ ...waiting, when: {} }))).toEqual([]);
});

it('what an inherited rule uses is used', () => {
  const own: RulePack = {
    ...good,
    windows: [always],
    sources: [...good.sources, spare],
    rules: [],
  };
  const inherited = aRule({
    id: 'i',
    applies: 'in-window',
    ask: ['purpose'],
    sources: ['guideline', 'spare'],
  });
  expect(told(own).map(({ path }) => path)).toHaveLength(4);
  expect(told(own, { ...own, rules: [inherited] })).toEqual([]);
});

it('where something is named that is not there, any may be meant, and none is told', () => {
  const [, last] = rules;
  expect(told({ ...good, rules: [rules[0], { ...last, ask: ['porpose'] }] })).toEqual([]);
});
