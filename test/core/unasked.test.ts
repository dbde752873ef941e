import { expect, test } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { unaskedAmong } from '../../src/core/unasked.ts';
import { aPack, aRule, at } from './examples.ts';

const options = [
  { id: 'yes', label: { en: 'Yes' } },
  { id: 'not-sure', label: { en: 'Not sure' } },
];
const question = (id: string) => ({ id, text: { en: id }, options });
const pack = aPack({
  questions: ['purpose', 'whose', 'colour'].map(question),
  rules: [
    aRule({ id: 'sure', when: { answers: { purpose: ['yes'], whose: ['yes'] } } }),
    aRule({ id: 'any', outcome: 'gray', ask: ['purpose', 'whose'] }),
  ],
});
const unasked = (answers: Record<string, string>) =>
  unaskedAmong(
    answers,
    (given) =>
      classify(
        { site: 'x', family: 'social', surface: 'composer' },
        { councilTenants: [], windows: [], now: at('2026-11-22T10:00:00Z') },
        [pack],
        given,
      ).spoken,
  );

test('what is asked one after the other can be answered', () => {
  expect(unasked({})).toEqual([]);
  expect(unasked({ purpose: 'yes', whose: 'yes' })).toEqual([]);
});

test('what is not asked at all cannot', () => {
  expect(unasked({ purpose: 'yes', colour: 'yes' })).toEqual([{ id: 'colour', answer: 'yes' }]);
});

test('what is asked later cannot yet, and it is said what comes first', () => {
  expect(unasked({ whose: 'yes' })).toEqual([{ id: 'whose', answer: 'yes', first: 'purpose' }]);
});
