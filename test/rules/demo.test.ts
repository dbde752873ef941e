import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/words.ts';
import { allPacks } from './rules-on-disk.ts';

it('the invented municipality speaks every language, and shows what a pack can say', () => {
  const demo = allPacks().find(({ id }) => id === 'demo');
  if (!demo) throw new Error('the pack demo is gone');
  const { languages, rules, adjacency, resources = [], goodToKnow = [] } = demo;
  expect(languages).toEqual(LANGUAGES);
  expect(adjacency).toEqual({ before: 60, after: 60 });
  const parts = ['alternatives', 'rationale', 'considerations', 'guidance', 'related'] as const;
  expect(parts.filter((part) => !rules.some((rule) => rule[part]))).toEqual([]);
  expect(rules.some(({ when }) => when.sitting?.includes('adjacent'))).toBe(true);
  expect(resources.some(({ cost }) => cost?.amount !== undefined)).toBe(true);
  expect(goodToKnow.map(({ id }) => id)).toContain('switching');
});
