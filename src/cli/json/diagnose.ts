/** What is wrong where a parser stops, in words for people who do not know JSON. */
import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { behindTheEnd, inComment, inUnclosedBracket, inWrongBracket } from './diagnose-brackets.ts';
import { inControlCharacter, inEscape, inText, inUnclosedText } from './diagnose-texts.ts';
import { inDecimal, inSymbol, inWord } from './diagnose-words.ts';
import { type Diagnosis, excerpt } from './diagnosis.ts';
import { isText, type Spot, spotAt } from './spot.ts';

/** The first mistake that a parser found in `text`. */
export function diagnose(text: string, { error, offset, length }: ParseError): Diagnosis {
  const spot = spotAt(text, offset);
  const code = printParseErrorCode(error);
  switch (code) {
    case 'InvalidCommentToken':
      // One that is never closed is said to go on behind the end.
      return inComment(offset, Math.min(length, text.length - offset));
    case 'InvalidSymbol':
      return inSymbol(spot);
    case 'UnexpectedEndOfString':
      return inUnclosedText(spot);
    case 'UnexpectedEndOfNumber':
      return inWord(spot);
    case 'InvalidCharacter':
      return inControlCharacter(spot);
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return inEscape(spot);
    case 'EndOfFileExpected':
      return behindTheEnd(spot);
    default:
      return spot.token.text === ''
        ? inUnclosedBracket(spot)
        : (inText(spot) ?? betweenTokens(spot, code));
  }
}

/** Every token is one of JSON, but not one that may follow the token before it. */
function betweenTokens(spot: Spot, code: string): Diagnosis {
  const { token, previous } = spot;
  // A date or a time without quotes is read as several numbers.
  const joined =
    previous.end === token.at && /\w$/.test(previous.text) && /^[\w.:+-]/.test(token.text);
  if (/^[}\]]$/.test(token.text)) return beforeClosing(spot);
  if (token.text === ',') return atComma(spot);
  if (token.text === ':') return joined ? inWord(spot) : atColon(spot);
  if (code === 'ColonExpected') return withoutColon(spot);
  if (code === 'CommaExpected') return joined ? inWord(spot) : withoutComma(spot);
  if (/^[{[]/.test(token.text)) return withoutKey(spot);
  return inDecimal(spot) ?? inWord(spot);
}

/** A bracket closes: the wrong one, or behind a comma or a colon that something should follow. */
function beforeClosing(spot: Spot): Diagnosis {
  const { token, previous, open } = spot;
  const fits = open.at(-1)?.text === (token.text === '}' ? '{' : '[');
  if (!fits) return inWrongBracket(spot);
  if (previous.text === ',')
    return {
      at: previous.at,
      length: 1,
      found: `a comma before ${token.text}`,
      expected: 'none behind the last entry',
      mend: 'Remove it.',
      repair: { at: previous.at, length: 1, by: '' },
    };
  return previous.text === ':' ? withoutValue(spot) : withoutColon(spot);
}

function atComma(spot: Spot): Diagnosis {
  const { token, previous } = spot;
  if (previous.text === ':') return withoutValue(spot);
  if (isText(previous)) return withoutColon(spot);
  return {
    at: token.at,
    length: 1,
    found: 'a comma without an entry before it',
    expected: 'one comma between two entries',
    mend: 'Remove it.',
    repair: { at: token.at, length: 1, by: '' },
  };
}

function atColon({ token, previous, beforePrevious, open }: Spot): Diagnosis {
  const inList = open.at(-1)?.text === '[';
  return {
    at: token.at,
    length: 1,
    found: `a colon${isText(previous) ? ` behind ${excerpt(previous.text)}` : ''}`,
    expected: inList ? 'a comma or ]' : 'a key in double quotes before it',
    mend: inList
      ? 'Keys stand in { }, not in [ ]: close the list before, or put { } around.'
      : 'Write the key, or remove the colon.',
    guessed: true,
    ...(inList &&
      beforePrevious.text === ',' && { repair: { at: beforePrevious.at, length: 0, by: ']' } }),
    ...(previous.text === ':' && { repair: { at: token.at, length: 1, by: '' } }),
  };
}

const withoutComma = ({ token, previous }: Spot): Diagnosis => ({
  at: previous.end,
  length: 1,
  found: `no comma before ${excerpt(token.text)}`,
  expected: 'one between two entries',
  mend: 'Put it here.',
  repair: { at: previous.end, length: 0, by: ',' },
});

function withoutColon({ token, previous }: Spot): Diagnosis {
  const alone = /^[,}\]]?$/.test(token.text);
  return {
    at: previous.end,
    length: 1,
    found: `no colon behind ${excerpt(previous.text)}`,
    expected: alone ? 'a colon and a value' : 'one between a key and its value',
    mend: alone ? 'Write both, or remove the key.' : 'Put it here.',
    ...(alone && { blank: true }),
    repair: { at: previous.end, length: 0, by: alone ? ': null' : ':' },
  };
}

const withoutValue = ({ previous, beforePrevious }: Spot): Diagnosis => ({
  at: previous.at,
  length: 1,
  found: `no value behind ${excerpt(beforePrevious.text)}`,
  expected: 'one behind the colon',
  mend: 'Write it, or remove the key.',
  repair: { at: previous.end, length: 0, by: ' null' },
  blank: true,
});

const withoutKey = ({ token }: Spot): Diagnosis => ({
  at: token.at,
  length: 1,
  found: `${token.text} without a key`,
  expected: 'a key in double quotes and a colon before it',
  mend: 'Write them, or look above for a bracket that closes too late.',
});
