import { expect, test } from 'vitest';
import { languageOf } from '../../src/core/language.ts';

test.each([
  // chosen    browser   spoken
  [undefined, 'da', 'da'],
  [undefined, 'da-DK', 'da'],
  [undefined, 'en-GB', 'en'],
  [undefined, 'sv', 'sv'],
  [undefined, 'sv-FI', 'sv'],
  [undefined, 'fi-FI', 'fi'],
  [undefined, 'nb', 'nb'],
  [undefined, 'nb-NO', 'nb'],
  [undefined, 'no', 'nb'],
  [undefined, 'no-NO', 'nb'],
  [undefined, 'nn-NO', 'nb'],
  [undefined, 'nn', 'nb'],
  [undefined, 'is-IS', 'en'],
  [undefined, 'fil', 'en'],
  [undefined, '', 'en'],
  ['da', 'en-US', 'da'],
  ['en', 'da-DK', 'en'],
  ['fi', 'sv-FI', 'fi'],
  ['nb', 'nn-NO', 'nb'],
] as const)('chosen %s, in a browser that is %s: %s', (chosen, browser, spoken) => {
  expect(languageOf(chosen, browser)).toBe(spoken);
});
