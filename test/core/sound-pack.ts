/** A pack that has no fault, and ways to give it one at a time. */
import { checkPack } from '../../src/core/pack-check.ts';
import type { PackCase, Rule, RulePack } from '../../src/core/pack-schema.ts';
import { aPack, aRule, SITES } from './examples.ts';

export const post: PackCase = {
  id: 'a-post',
  text: { en: 'A member writes a post.' },
  at: '2026-11-22T10:00',
  observation: { site: 'square', surface: 'composer' },
  expect: { rule: 'post', outcome: 'ask' },
};
export const clause = (en: string) => [{ kind: 'topic' as const, text: { en } }];
export const purpose = {
  id: 'purpose',
  text: { en: 'What is it for?' },
  options: [
    { id: 'work', label: { en: 'Council work' }, category: 'council_work' },
    { id: 'not-sure', label: { en: 'Not sure' } },
  ],
};
export const rules = [
  aRule({ id: 'work', when: { surface: ['composer'], answers: { purpose: ['work'] } } }),
  aRule({ id: 'post', when: { surface: ['composer'] }, outcome: 'ask', ask: ['purpose'] }),
] as const;
export const good = aPack({
  questions: [purpose],
  rules: [...rules],
  cases: [
    post,
    {
      ...post,
      id: 'a-message',
      observation: { ...post.observation, surface: 'message' },
      expect: null,
    },
    {
      ...post,
      id: 'work',
      answers: { purpose: 'work' },
      expect: { rule: 'work', outcome: 'fine' },
    },
  ],
});
export const withRule = (part: Partial<Rule>): RulePack => ({
  ...good,
  rules: [rules[0], { ...rules[1], ...part }],
});
export const withCase = (part: Partial<PackCase>): RulePack => ({
  ...good,
  cases: good.cases.map((one) => (one.id === 'a-post' ? { ...one, ...part } : one)),
});
export const pathsIn = (pack: RulePack) => checkPack(pack, SITES).map(({ path }) => path);
