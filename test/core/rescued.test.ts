import { expect, test } from 'vitest';
import { sortRescued } from '../../src/core/rescued.ts';
import { aNote, byHand } from './notes.ts';

test('notes are told from what this version does not know, and nothing is left out', () => {
  const stranger = { ...aNote(2), of: 'a later version' };
  expect(sortRescued([aNote(1), stranger, null, byHand(3)])).toEqual({
    notes: [aNote(1), byHand(3)],
    others: [stranger, null],
  });
});
