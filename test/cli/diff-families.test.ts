import { describe, expect, test } from 'vitest';
import { differences } from '../../src/cli/diff.ts';
import type { Rule } from '../../src/core/pack-schema.ts';
import { aPack, aRule, at } from '../core/examples.ts';

const NOW = at('2026-11-22T10:00:00Z');
const lines = (before: readonly Rule[], after: readonly Rule[]) =>
  differences(aPack({ rules: [...before] }), aPack({ rules: [...after] }), [], NOW)
    .filter(({ kind }) => kind === 'meaning')
    .map(({ line }) => line);

const posts = (part: Partial<Rule> = {}) =>
  aRule({ id: 'any', ...part, when: { surface: ['composer'], ...part.when } });

describe('a service of a family that no rule names', () => {
  test('is told of where a rule is no longer for it', () => {
    expect(lines([posts()], [posts({ when: { family: ['social'] } })])).toEqual([
      'At “Post”, with any service but “Social media”: was “Fine” (rule “any”), is nothing.',
    ]);
    expect(lines([posts({ when: { family: ['social', 'call'] } })], [posts()])).toEqual([
      'At “Post”, with any service but “Social media” or “Video meetings”: was nothing, is “Fine” (rule “any”).',
    ]);
  });

  test('is told of where it is told otherwise behind a rule for the others', () => {
    const social = posts({ id: 'social', when: { family: ['social'] } });
    expect(lines([social, posts()], [social, posts({ outcome: 'gray' })])).toEqual([
      'At “Post”, with any service but “Social media”: was “Fine” (rule “any”), is “Room for judgement” (rule “any”).',
    ]);
    expect(lines([social, posts()], [{ ...social, outcome: 'gray' }, posts()])).toEqual([
      'At “Post”, with “Social media”: was “Fine” (rule “social”), is “Room for judgement” (rule “social”).',
    ]);
  });

  test('is never said of a place where it holds for another family', () => {
    const named = [
      posts({ id: 'social', when: { family: ['social'] } }),
      aRule({ id: 'tools', when: { surface: ['scheduler'], family: ['call'] } }),
    ];
    expect(lines([], named)).toEqual([
      'At “Post”, with “Social media”: was nothing, is “Fine” (rule “social”).',
      'At “Planned post”, with “Video meetings”: was nothing, is “Fine” (rule “tools”).',
    ]);
  });

  test('goes without saying where no rule names a family', () => {
    expect(lines([posts()], [posts({ outcome: 'gray' })])).toEqual([
      'At “Post”: was “Fine” (rule “any”), is “Room for judgement” (rule “any”).',
    ]);
  });
});
