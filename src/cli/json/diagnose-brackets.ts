/** Mistakes in what holds a file together, and in what stands beside it. */
import { type Diagnosis, excerpt } from './diagnosis.ts';
import type { Repair } from './draft.ts';
import { isText, lineNumberAt, type Spot, takesValue, type Token } from './spot.ts';

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

/** So many brackets are told; in more, the file is surely cut off, and nobody closes them by hand. */
const FEW = 6;

/** The text ends too early. However many brackets are open, it is one mistake. */
export function inUnclosedBracket(spot: Spot): Diagnosis {
  const { token, open } = spot;
  return {
    at: token.at,
    length: 0,
    found: 'the end of the file',
    expected: open.length > 0 ? closingsInWords(spot) : 'one { … } that holds everything',
    mend: mendFor(open.length),
    guessed: true,
    ...(open.length > 0 && { repair: closedAt(spot) }),
  };
}

function mendFor(open: number): string {
  if (open === 0) return 'Write it.';
  return open === 1
    ? 'Put it where that ends.'
    : 'Is the file whole? If so, put each where that ends.';
}

function closingsInWords({ text, open }: Spot): string {
  const all = open
    .toReversed()
    .map((one) => `${closing(one)} for the ${one.text} on line ${lineNumberAt(text, one.at)}`);
  return all.length > FEW
    ? `${all.slice(0, FEW).join(', ')} … (${all.length} in all)`
    : all.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

/** What closes all that is open, innermost first. */
export const closingsOf = (open: readonly Token[]): string =>
  open.toReversed().map(closing).join('');

/** All is closed at once, and what was only begun before the end is not there. */
function closedAt(spot: Spot): Repair {
  const { token, previous, beforePrevious, open } = spot;
  const by = closingsOf(open);
  if (previous.text === ',') return { at: previous.at, length: token.at - previous.at, by };
  const isKey = isText(previous) && !takesValue(spot, beforePrevious);
  // In a file of one bracket it may well be the value alone that is missing: that is told by itself.
  const isBegun = previous.text === ':' && open.length > 1;
  const value = isBegun ? ' null' : isKey ? ': null' : '';
  return { at: token.at, length: 0, by: value + by };
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
