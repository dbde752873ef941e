import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../src/core/declaration-schema.ts';
import { chainIn, madeOf } from '../../src/core/made.ts';
import { aNote, byHand, uuid } from './notes.ts';

const correcting = (number: number, earlier: number, note: typeof aNote = aNote): Declaration =>
  note(number, { supersedes: uuid(earlier) });

describe('how a note came about', () => {
  it.each<[string, readonly Declaration[], ReturnType<typeof madeOf>]>([
    ['a note that a rule spoke for', [aNote(1)], 'reminder'],
    ['one of a period that no rule spoke for', [byHand(1, { window: 'Election' })], 'reminder'],
    ['one that names neither', [byHand(1)], 'by-hand'],
    ['a correction of it', [correcting(2, 1, byHand), byHand(1)], 'by-hand'],
    ['one that no longer names its rule', [correcting(2, 1, byHand), aNote(1)], 'reminder'],
    ['one whose first note is not here', [correcting(2, 1, byHand)], undefined],
    ['one that names its rule, whose first note is not here', [correcting(2, 1)], 'reminder'],
  ])('%s', (_, chain, made) => {
    expect(madeOf(chain)).toBe(made);
  });
});

describe('a note with what it corrects', () => {
  const [first, second, third] = [aNote(1), correcting(2, 1), correcting(3, 2)];
  const past = new Map([first, second].map((note) => [note.id, note]));

  it('is itself alone where it corrects none', () => {
    expect(chainIn(past, first)).toEqual([first]);
    expect(chainIn(new Map([['', second]]), first)).toEqual([first]);
  });

  it('goes back to the first', () => {
    expect(chainIn(past, third)).toEqual([third, second, first]);
  });

  it('ends where what it corrects is not here', () => {
    expect(chainIn(new Map([[second.id, second]]), third)).toEqual([third, second]);
  });

  it('ends where a ring began', () => {
    const [one, other] = [correcting(1, 2), correcting(2, 1)];
    const ring = new Map([one, other].map((note) => [note.id, note]));
    expect(chainIn(ring, one)).toEqual([one, other]);
  });
});
