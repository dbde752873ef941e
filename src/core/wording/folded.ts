/**
 * A text as people read it, whichever characters it is written with: a space that does not break, a hyphen of another
 * kind or a soft one, and an accent that is a character of its own look the same, and must not hide a word.
 */

/** Characters that take no room, such as a soft hyphen and joiners. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** A word of Latin letters with one of another alphabet in it, which looks like a Latin one. */
const MIXED =
  /\p{sc=Latin}\p{M}*(?=\p{L})(?!\p{sc=Latin}|\p{sc=Common})|(?!\p{sc=Latin}|\p{sc=Common})\p{L}\p{M}*\p{sc=Latin}/u;

/** Most texts are in these alone, and so is what is folded. */
const PLAIN = /^(?! |.*  )[ !-~æøåäöÆØÅÄÖéÉ“”’]*$/u;

/** With one kind of apostrophe, hyphen and space. What a text is quoted as is the text itself. */
export const folded = (text: string): string =>
  PLAIN.test(text) && !text.includes("'")
    ? text
    : text
        .replace(UNSEEN, '')
        .normalize('NFKC')
        .replace(/\p{M}/gu, '')
        .replace(/['‘ʼ]/g, '’')
        .replace(/[\p{Pd}−]/gu, '-')
        .replace(/\s+/gu, ' ')
        .trim();

/** The same with words apart that a hyphen or a dash joins; `text` is folded. */
export const unhyphened = (text: string): string =>
  text.includes('-') ? text.replace(/[ -]+/g, ' ') : text;

export const mixesAlphabets = (text: string): boolean => MIXED.test(text.replace(UNSEEN, ''));
