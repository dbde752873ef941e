import { expect, it } from 'vitest';
import { checkText } from '../../src/core/wording/check.ts';

it.each([
  ['You-must stop it.', 'no order to do or to leave something'],
  ['You must–stop it.', 'no order to do or to leave something'],
  ['You are-posting now.', 'nothing about what the user does'],
  ['You will be-fined.', 'no word that judges, such as “fined”'],
])('%s is read as if a hyphen in it were a space', (text, expected) => {
  expect(checkText('text.en', text, 'en').map((issue) => issue.expected)).toEqual([expected]);
  expect(checkText('text.en', text.replace(/[-–]/u, ' '), 'en')).toMatchObject([{ expected }]);
});

it('a word with a hyphen is told once', () => {
  const judging = checkText('text.en', 'A rule-breaking, illegal act.', 'en');
  expect(new Set(judging.map(({ expected }) => expected)).size).toBe(judging.length);
  expect(judging.map(({ expected }) => expected)).toContain(
    'no word that judges, such as “illegal”',
  );
});
