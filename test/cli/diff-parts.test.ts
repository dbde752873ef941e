import { expect, test } from 'vitest';
import { ofRules } from '../../src/cli/diff-parts.ts';
import { aPack, aRule } from '../core/examples.ts';

const text = (words: string) => ({ en: `${words} ${'and so on '.repeat(20)}`, da: 'Dansk.' });
const before = aPack({ rules: [aRule({ id: 'any', guidance: text('Before') })] });
const after = aPack({
  rules: [aRule({ id: 'any', guidance: text('After'), outcome: 'gray', ask: ['purpose'] })],
});

test('a rule of which too much changes for a line says from what to what it comes, and names the rest', () => {
  expect(ofRules(before, after).map(({ line }) => line)).toEqual([
    'In the rule “any”, what it comes to changed from “Fine” to “Room for judgement”; also changed: its guidance; the questions that it asks.',
  ]);
});

test('a rule of which several things changed has them as a list, for the long page', () => {
  const [told] = ofRules(before, after);
  expect(told?.list?.where).toBe('In the rule “any”');
  expect(told?.list?.items).toEqual([
    'what it comes to changed from “Fine” to “Room for judgement”',
    expect.stringMatching(/^its guidance changed from “Before .+” to “After .+”$/),
    'the questions that it asks changed: now “purpose”',
  ]);
});

test('a rule of which nothing of weight changes names what does', () => {
  const other = aPack({ rules: [aRule({ id: 'any', guidance: text('After') })] });
  expect(ofRules(before, other).map(({ line }) => line)).toEqual([
    'In the rule “any” this changed: its guidance.',
  ]);
});

test('the rules that come to something else are told before those that do not', () => {
  const rules = (words: string, outcome: 'fine' | 'gray') => [
    aRule({ id: 'first', guidance: text(words) }),
    aRule({ id: 'second', outcome }),
  ];
  const told = ofRules(aPack({ rules: rules('A', 'fine') }), aPack({ rules: rules('B', 'gray') }));
  expect(told.map(({ line }) => line.slice(0, 20))).toEqual([
    'In the rule “second”',
    'In the rule “first” ',
  ]);
});
