/** Notes for tests: each complete, with only what a test is about told apart. */
import type { Declaration } from '../../src/core/declaration-schema.ts';

/** A UUID that is easy to tell from others. */
export const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const aNote = (number: number, part: Partial<Declaration> = {}): Declaration => ({
  id: uuid(number),
  at: '2026-11-22T10:15:00.000Z',
  surface: 'composer',
  category: 'council_work',
  answers: { purpose: 'council' },
  outcome: 'fine',
  rule: 'post',
  pack: 'example@1.0.0',
  window: null,
  ...part,
});

/** A note that the user has made without a reminder. */
export const byHand = (number: number, part: Partial<Declaration> = {}): Declaration =>
  aNote(number, { answers: {}, outcome: null, rule: null, pack: null, ...part });
