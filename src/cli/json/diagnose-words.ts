/** Mistakes in what stands outside of straight double quotes. */
import { inComment } from './diagnose-brackets.ts';
import { inText } from './diagnose-texts.ts';
import { nearest } from '../near.ts';
import { type Diagnosis, excerpt } from './diagnosis.ts';
import { lineFrom, type Spot, takesValue } from './spot.ts';

const ODD_SPACE = /^[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u3000\ufeff]/;
const BENT = /^[“”„‟«»]([^“”„‟«»"]*)[“”„‟«»"]/;
const SINGLE = /^(?:'([^'"]*)'|[‘’‚‛]([^‘’‚‛"]*)[‘’‚‛]|`([^`"]*)`)/;
const STAND_INS: Readonly<Record<string, readonly [sign: string, name: string]>> = {
  ';': [',', 'a comma (,)'],
  '=': [':', 'a colon (:)'],
};
const NUMBER_WISH = 'Write the number so, or in quotes if it is a text.';

/** Signs that have no meaning in JSON. */
export function inSymbol(spot: Spot): Diagnosis {
  const { text, token } = spot;
  if (ODD_SPACE.test(token.text)) return inOddSpace(spot);
  const inside = inText(spot);
  if (inside) return inside;
  const line = lineFrom(text, token.at);
  const [bent, straight = ''] = BENT.exec(line) ?? [];
  if (bent !== undefined)
    return inQuotes(
      token.at,
      bent,
      straight,
      'Type straight quotes ("): word processors bend them.',
    );
  const [single, ...parts] = SINGLE.exec(line) ?? [];
  if (single !== undefined)
    return inQuotes(token.at, single, parts.join(''), 'JSON takes double quotes (") only.');
  if (/^(?:#|--)/.test(token.text)) return inComment(token.at, line.length);
  const [sign, name] = STAND_INS[token.text.charAt(0)] ?? [];
  return sign !== undefined && name !== undefined
    ? replacement(token.at, token.text.charAt(0), sign, `Write ${sign} instead.`, name)
    : inWord(spot);
}

function inOddSpace({ token }: Spot): Diagnosis {
  const code = token.text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    at: token.at,
    length: 1,
    found: `a space of another kind (U+${code})`,
    expected: 'a plain space',
    mend: 'Delete it, and type a space.',
    repair: { at: token.at, length: 1, by: ' ' },
  };
}

const inQuotes = (at: number, quoted: string, said: string, mend: string): Diagnosis =>
  replacement(at, quoted, JSON.stringify(said), mend);

const replacement = (
  at: number,
  what: string,
  by: string,
  mend: string,
  expected = excerpt(by),
): Diagnosis => ({
  at,
  length: what.length,
  found: excerpt(what),
  expected,
  mend,
  repair: { at, length: what.length, by },
});

/** Something without quotes: a text, a key, or a number in a form that JSON does not have. */
export function inWord(spot: Spot): Diagnosis {
  const { text, previous } = spot;
  const { at, content, value } = wordAt(spot);
  const behind = text.slice(at + content.length);
  if (at >= previous.end && /["}\]\w]$/.test(previous.text) && !/^\s*:/.test(behind))
    return strayWord(at, content, previous.text);
  if (value && /^(?:true|false|null)$/i.test(content))
    return replacement(at, content, content.toLowerCase(), 'Write it in small letters.');
  const meant = value ? wordMeantBy(content) : undefined;
  if (meant !== undefined)
    return replacement(
      at,
      content,
      meant,
      `Did you mean ${meant}? A text stands in double quotes.`,
    );
  const number = value ? numberIn(content) : undefined;
  if (number !== undefined) return replacement(at, content, number, NUMBER_WISH);
  // A quote that opens nothing closes this.
  const [quote = ''] = /^"(?=\s*(?:[:,}\]]|$))/.exec(lineFrom(behind, 0)) ?? [];
  const found = excerpt(content) + (quote ? '" with one quote' : ' without quotes');
  return {
    ...replacement(at, content + quote, JSON.stringify(content), 'Put it in double quotes (").'),
    found,
  };
}

const WORDS = ['null', 'true', 'false'];

/** What other languages call it, and fingers that were faster than the head. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  none: 'null',
  nil: 'null',
  undefined: 'null',
  ture: 'true',
  flase: 'false',
};

/** One of the three words that JSON has, if it was meant. */
const wordMeantBy = (content: string): string | undefined =>
  OTHER_WORDS[content.toLowerCase()] ?? nearest(content, WORDS, 1);

const strayWord = (at: number, content: string, previous: string): Diagnosis => ({
  at,
  length: content.length,
  found: `${excerpt(content)} behind ${excerpt(previous)}`,
  expected: 'a comma or the end there',
  mend: 'Move it into the quotes before it, or remove it.',
  repair: { at, length: content.length, by: '' },
  guessed: true,
});

/** `1,5` where `1.5` was meant: a comma between two numbers, in a place where a key should follow it. */
export function inDecimal({ text, token, previous, beforePrevious }: Spot): Diagnosis | undefined {
  const joined = beforePrevious.end === previous.at && previous.end === token.at;
  if (!joined || !/^-?\d+$/.test(beforePrevious.text) || !/^\d+$/.test(token.text))
    return undefined;
  const what = text.slice(beforePrevious.at, token.end);
  return replacement(beforePrevious.at, what, what.replace(',', '.'), NUMBER_WISH);
}

/** A number as people write it: with a sign, leading zeros, or a point at one end; or in hexadecimal. */
function numberIn(content: string): string | undefined {
  if (/^0x[\da-f]{1,8}$/i.test(content)) return `${Number(content)}`;
  const [, sign, digits = '', fraction = ''] = /^([+-]?)0*(\d*)\.?(\d*)$/.exec(content) ?? [];
  if (!/\d/.test(content) || sign === undefined) return undefined;
  return `${sign === '-' ? '-' : ''}${digits || '0'}${fraction && `.${fraction}`}`;
}

/** All that stands there without quotes, from its first sign to the next one that ends it. */
function wordAt(spot: Spot) {
  const { text, token, previous, beforePrevious } = spot;
  // A date without quotes is read as a number, and then as another.
  const joined = previous.end === token.at && /^[\w.+-]+$/.test(previous.text);
  const at = joined ? previous.at : token.at;
  const value = takesValue(spot, joined ? beforePrevious : previous);
  const pattern = value ? /^(?:(?!\s\/[/*])[^,{}[\]"])*/ : /^(?:(?!\s*\/[/*])[^:=,{}[\]"])*/;
  const [run = ''] = pattern.exec(lineFrom(text, at)) ?? [];
  return { at, content: run.trimEnd() || token.text, value };
}
