import { expect, it } from 'vitest';
import { eitherOf } from '../../../src/core/wording/either.ts';
import { type Language, LANGUAGES } from '../../../src/core/words.ts';
import { termsIn } from '../../../src/core/wording/terms/terms.ts';

it.each<[Language, readonly string[], string]>([
  ['en', ['clerk'], 'clerk'],
  ['en', ['clerk', 'usher'], 'clerk or usher'],
  ['en', ['clerk', 'usher', 'mayor'], 'clerk, usher or mayor'],
  ['en', ['mayor or alderman', 'usher'], 'mayor or alderman; usher'],
  ['en', ['mayor or alderman'], 'mayor or alderman'],
  ['en', ['editor', 'doorkeeper'], 'editor or doorkeeper'],
  [
    'fi',
    ['viranhaltija tai työntekijä', 'viestinnän työntekijä'],
    'viranhaltija tai työntekijä; viestinnän työntekijä',
  ],
  ['sv', ['tjänsteman', 'chef'], 'tjänsteman eller chef'],
])('(%s) %j are told as “%s”', (language, names, told) => {
  expect(eitherOf(names, language)).toBe(told);
});

it.each(LANGUAGES)('no row of roles has its “or” twice in %s', (language) => {
  const { roles } = termsIn(language);
  const or = new Intl.ListFormat(language, { type: 'disjunction' }).format(['', '']).trim();
  const told = eitherOf(Object.values(roles), language);
  expect(told.split(';').filter((part) => part.split(` ${or} `).length > 2)).toEqual([]);
});
