/** Whether a text raises its voice, which is the same in every language. */

import { folded } from './folded.ts';

/** What a text is expected to be without, and how to mend it. */
interface Loudness {
  readonly expected: string;
  readonly mend: string;
}

/** A siren, a warning triangle, a stop sign: none is needed, and no picture is the same to all. */
const PICTURE = /(?![©®™‼⁉\u2190-\u21FF])\p{Extended_Pictographic}/u;

/** What most texts have nothing of: quick to look for, in the letters of our languages. */
const CAPITALS = /[A-ZÀ-Þ]{2}/;

/** An abbreviation has capitals too, but not a row of long words. */
const SHOUTED = /(?<!\p{L})\p{Lu}{4,}[\s,;:–-]+\p{Lu}{4,}(?!\p{L})/u;

/** A word can begin so, in our languages: abbreviations of as many letters mostly cannot. */
const ONSET =
  '(?:[BCDFGHJKLMNPQRSTVWXZ]|[BCFGKPS]L|[BCDFGKPTVW]R|[CSTPW]H|S[CKLMNPTVW]|SC?H?R|S[PTK][RLJ]|[FGK]N|[DTKQ][VW]|[BFGHLMNPRS]J|SKJ|KJ|TJ|QU)?';
const WORD = `(?=\\p{Lu}{3,}(?!\\p{L}))${ONSET}[AEIOUYÆØÅÄÖ]\\p{Lu}+`;
/** Two such words in a row, the longer of which has four letters. */
const IN_A_ROW = new RegExp(
  `(?<!\\p{L})(?:${WORD} (?=\\p{Lu}{4})${WORD}|(?=\\p{Lu}{4})${WORD} ${WORD})`,
  'u',
);

/** Words that are no abbreviation, and that texts raise their voice with. */
const STRESSED =
  /(?<!\p{L})(?:ALWAYS|ATTENTION|DON’T|IMPORTANT|MUST|NEVER|NOT|NOW|ONLY|READ|STOP|URGENT|WARNING(?!-)|ALDRIG|ALTID|HUSK|IKKE|KUN|LÆS|NU|SKAL|STRAKS|VIGTIGT|ALLTID|GENAST|INTE|LÄS|MÅSTE|STOPP|VIKTIGT|ALDRI|ALLTID|BARE|LES|MÅ|NÅ|VIKTIG|AINA|HETI|LUE|NYT|TÄRKEÄÄ|VAIN|ÄLÄ)(?!\p{L})/u;

/** As many as no abbreviation has. */
const MANY_CAPITALS = 8;

/** All in `text` that is louder than a calm sentence. */
export function loudnessOf(text: string): readonly Loudness[] {
  const read = folded(text);
  return [
    ...(/[!¡]/u.test(read)
      ? [{ expected: 'no exclamation mark', mend: 'End the sentence with a full stop.' }]
      : []),
    ...(PICTURE.test(text)
      ? [{ expected: 'no picture such as a siren', mend: 'Say it in words.' }]
      : []),
    ...(CAPITALS.test(read) &&
    (SHOUTED.test(read) || IN_A_ROW.test(read) || STRESSED.test(read) || isAllCapitals(read))
      ? [{ expected: 'no text in capitals', mend: 'Write it as a sentence.' }]
      : []),
  ];
}

const isAllCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= MANY_CAPITALS;
