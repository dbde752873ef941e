import { expect, test } from 'vitest';
import { languageOf } from '../../src/core/language.ts';

test.each([
  // chosen    browser   spoken
  [undefined, 'da', 'da'],
  [undefined, 'da-DK', 'da'],
  [undefined, 'en-GB', 'en'],
  [undefined, 'is-IS', 'en'],
  ['da', 'en-US', 'da'],
  ['en', 'da-DK', 'en'],
] as const)('chosen %s, in a browser that is %s: %s', (chosen, browser, spoken) => {
  expect(languageOf(chosen, browser)).toBe(spoken);
});
