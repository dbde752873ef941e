import { expect, test } from 'vitest';
import { agoOf } from '../../src/core/wording/ago.ts';
import { at } from './examples.ts';

test.each([
  ['2026-11-22', 'en', 'today'],
  ['2026-11-21', 'en', 'yesterday'],
  ['2026-10-24', 'en', '29 days ago'],
  ['2026-10-23', 'en', 'last month'],
  ['2025-11-23', 'en', '12 months ago'],
  ['2024-11-22', 'en', '2 years ago'],
  ['2026-11-25', 'en', 'in 3 days'],
  ['2024-11-22', 'da', 'for 2 år siden'],
] as const)('%s, in %s: %s', (day, language, words) => {
  expect(agoOf(day, at('2026-11-22T10:00:00Z'), language)).toBe(words);
});
