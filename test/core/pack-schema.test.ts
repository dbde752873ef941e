import { describe, expect, it } from 'vitest';
import { parse } from '../../src/core/issue.ts';
import { citationOf, packSchema } from '../../src/core/pack-schema.ts';
import { aPack } from './examples.ts';

describe('a question of a pack', () => {
  const asked = (...answers: readonly string[]) =>
    parse(packSchema, {
      ...aPack(),
      questions: [
        {
          id: 'purpose',
          text: { en: 'What is it for?' },
          options: answers.map((id) => ({ id, label: { en: id } })),
        },
      ],
    });

  it.each([
    [['work', 'not-sure'], true, '“not sure” is an answer'],
    [['not-sure', 'work', 'party'], true, 'wherever it stands'],
    [['work', 'party'], false, 'nobody should have to know'],
    [['not-sure'], false, 'one answer is no question'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'not-sure'], true, 'seven can be read at a glance'],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'not-sure'], false, 'eight cannot'],
  ])('may have the answers %j: %s, because %s', (answers, allowed) => {
    expect(asked(...answers).ok).toBe(allowed);
  });
});

it('the languages of a pack have English among them', () => {
  const inLanguages = (languages: readonly string[]) =>
    parse(packSchema, { ...aPack(), languages }).ok;
  expect([['en'], ['da', 'en'], ['da'], []].map(inLanguages)).toEqual([true, true, false, false]);
});

it('a pack is cited by its id and its version', () => {
  expect(citationOf({ id: 'example', version: '1.2.0' })).toBe('example@1.2.0');
});

it.each([
  [1, true],
  [2_026_112_601, true],
  [999_999_999_999, true],
  [1_000_000_000_000, false],
  [1e21, false],
  [0, false],
  [1.5, false],
])('a sequence may be %d: %s', (sequence, allowed) => {
  expect(parse(packSchema, { ...aPack(), sequence }).ok).toBe(allowed);
});
