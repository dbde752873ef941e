import { describe, expect, test } from 'vitest';
import { statements } from '../../../src/core/wording/manners/statements.ts';

describe('what is said of the reader at the beginning of a sentence', () => {
  const said = statements({ opening: ['you did'] });

  test.each(['You did it.', 'It was so. You did it.', 'One thing: You did it.'])(
    'is found in “%s”',
    (text) => {
      expect(said(text)).toBe(true);
    },
  );

  test.each([
    'If you did it, say so.',
    // A clause that is put into a sentence, however the rest of it is written.
    'you did it',
    'you DID it',
    'You did it?',
    'You didn’t.',
    'Did you?',
  ])('is not in “%s”', (text) => {
    expect(said(text)).toBe(false);
  });
});

describe('what is said of the reader anywhere', () => {
  const said = statements({ anywhere: ['you did'] });

  test('is found in the middle of a sentence', () => {
    expect(said('It seems that YOU did it.')).toBe(true);
  });

  test('is no part of a longer word', () => {
    expect(said('It seems that you didactically explain.')).toBe(false);
  });
});

test('nothing is said where there is nothing to be looked for', () => {
  expect(statements({})('You did it.')).toBe(false);
});
