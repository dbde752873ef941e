import { expect, test } from 'vitest';
import { dueOf } from '../../src/core/due.ts';
import { byHand, uuid } from './notes.ts';

/** A chain by the numbers of its notes, the first that was made first. */
const corrections = (...numbers: readonly number[]) =>
  numbers.slice(1).map((number, at) => byHand(number, { supersedes: uuid(numbers[at] ?? 0) }));
const due = (old: readonly number[], ...chains: readonly (readonly number[])[]) =>
  [
    ...dueOf(
      old.map(uuid),
      chains.flatMap((chain) => corrections(...chain)),
    ),
  ].map((id) => Number(id.slice(-12)));

test.each<[string, readonly number[], readonly (readonly number[])[], readonly number[]]>([
  ['nothing where nothing is old', [], [[1, 2]], []],
  ['a note that was never corrected', [1], [[2, 3]], [1]],
  ['all wordings, where they are of one time', [1, 2, 3], [[1, 2, 3]], [1, 2, 3]],
  [
    'the earlier wordings with the one that stands, though they are of a later time',
    [3],
    [[1, 2, 3]],
    [3, 2, 1],
  ],
  ['no wording of a note that stands at a later time', [1, 2], [[1, 2, 3]], []],
  [
    'what only an old correction has taken the place of',
    [2, 5],
    [
      [1, 2],
      [4, 5, 6],
    ],
    [2, 1],
  ],
  [
    'not what a later correction keeps too',
    [2],
    [
      [1, 2],
      [1, 3],
    ],
    [2],
  ],
  ['of notes in a ring, those that are old', [1], [[1, 2, 1]], [1]],
  ['a correction of what is not here', [2], [[9, 2]], [2, 9]],
])('with old notes goes %s', (_, old, chains, gone) => {
  expect(due(old, ...chains)).toEqual(gone);
});
