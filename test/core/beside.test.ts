import { expect, test } from 'vitest';
import { casesOf } from '../../src/core/beside.ts';
import { aPack, aRule } from './examples.ts';

const text = (en: string) => ({ en });
const observation = { site: 'square', surface: 'composer' } as const;
const aCase = (id: string, rule: string | null) => ({
  id,
  text: text(`Case ${id}`),
  at: '2026-11-01T12:00',
  observation,
  expect: rule === null ? null : { rule, outcome: 'fine' as const },
});
const pack = aPack({
  rules: [aRule({ id: 'post', related: ['c', 'd'] }), aRule({ id: 'other', outcome: 'gray' })],
  cases: [aCase('a', 'post'), aCase('b', 'other'), aCase('c', 'other'), aCase('d', null)],
});
const cases = (rule: string, of = 'example@1.0.0') =>
  casesOf({ pack: of, rule }, [pack], {}, 'en').map(({ id, says }) => [id, says]);

test('the cases that a rule names come first, then those that it decides, each with what is said there', () => {
  expect(cases('post')).toEqual([
    ['c', 'The guidelines leave room for judgement here.'],
    ['d', undefined],
    ['a', 'The guidelines say this use is fine.'],
  ]);
});

test('a case is in the reader’s language, and there is none of a pack or a rule that is not there', () => {
  expect(casesOf({ pack: 'example@1.0.0', rule: 'other' }, [pack], {}, 'da')[0]?.text).toBe(
    'Case b',
  );
  expect(cases('post', 'example@2.0.0')).toEqual([]);
  expect(cases('none')).toEqual([]);
});
