import { expect, test } from 'vitest';
import { listSeparator } from '../../../src/core/wording/list-separator.ts';

test.each([
  ['en', ','],
  ['da', ';'],
  ['sv', ';'],
  ['nb', ';'],
  ['fi', ';'],
] as const)('a spreadsheet in %s separates values by %j', (language, separator) => {
  expect(listSeparator(language)).toBe(separator);
});
