import { expect, test } from 'vitest';
import { sharing } from '../../src/store/sharing.ts';
import { aNote, byHand, uuid } from '../core/notes.ts';

test('a note that shares with others says what it said', () => {
  const share = sharing();
  const notes = [
    aNote(1),
    byHand(2),
    aNote(3, { supersedes: uuid(1), window: 'w', category: null }),
  ];
  expect(notes.map(share)).toEqual(notes);
});

test('the same answers are held once', () => {
  const share = sharing();
  const [one, other, third] = [aNote(1), aNote(2), aNote(3, { answers: { a: 'b' } })].map(share);
  expect(one?.answers).toBe(other?.answers);
  expect(one?.answers).not.toBe(third?.answers);
});
