/** Mistakes in what holds a file together, and in what stands beside it. */
import { type Diagnosis, excerpt } from './diagnosis.ts';
import { lineNumberAt, type Spot, type Token } from './spot.ts';

const closing = ({ text }: Token): string => (text === '{' ? '}' : ']');

/** A bracket closes something else than was opened last: it is the wrong one, or another was forgotten before it. */
export function inWrongBracket({ text, token, open }: Spot): Diagnosis {
  const last = open.at(-1);
  if (!last)
    return {
      at: token.at,
      length: 1,
      found: `${token.text} without its opening bracket`,
      expected: 'one { … } that holds everything',
      mend: 'Remove it, or add the bracket that it closes.',
    };
  const outer = open.at(-2);
  const forgotten = outer !== undefined && closing(outer) === token.text;
  return {
    at: token.at,
    length: 1,
    found: token.text,
    expected: `${closing(last)} for the ${last.text} on line ${lineNumberAt(text, last.at)}`,
    mend: forgotten ? `Put ${closing(last)} before it.` : `Write ${closing(last)} instead.`,
    repair: { at: token.at, length: forgotten ? 0 : 1, by: closing(last) },
    guessed: true,
  };
}

/** The text ends too early. */
export function inUnclosedBracket({ text, token, open }: Spot): Diagnosis {
  const last = open.at(-1);
  return {
    at: token.at,
    length: 0,
    found: 'the end of the file',
    expected: last
      ? `${closing(last)} for the ${last.text} on line ${lineNumberAt(text, last.at)}`
      : 'one { … } that holds everything',
    mend: last ? 'Put it where that ends.' : 'Write it.',
    guessed: true,
    ...(last && { repair: { at: token.at, length: 0, by: closing(last) } }),
  };
}

export const behindTheEnd = ({ token }: Spot): Diagnosis => ({
  at: token.at,
  length: token.end - token.at,
  found: `${excerpt(token.text)} behind the end`,
  expected: 'one { … } that holds everything',
  mend: 'Look above for the bracket that closes too early, or remove what is behind it.',
});

export const inComment = (at: number, length: number): Diagnosis => ({
  at,
  length,
  found: 'a comment',
  expected: 'nothing but JSON',
  mend: 'Remove it: JSON has no comments.',
  repair: { at, length, by: '' },
});
