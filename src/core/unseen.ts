/** Characters that nobody sees, or whose place nobody sees, and those that somebody can read. */

/**
 * Control characters, those that turn the direction of what follows or take no room, fillers and blanks that count as letters
 * or signs, tags, line separators, private and impossible characters, and halves of characters. A soft hyphen, joiners, and
 * the choice of how the character before is drawn are words' own.
 */
const UNSEEN =
  /[[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\uFFF9-\uFFFB]--[\u{FE00}-\u{FE0F}\u{AD}\u{200C}-\u{200D}]]/v;

/** What a text is expected to be that has one of them, and how to mend it. */
export const NO_UNSEEN = 'no character that cannot be seen';
export const TAKE_IT_OUT = 'Take it out; a line break is a space here.';

/** The first of them in a text. */
export const unseenIn = (text: string): string | undefined => UNSEEN.exec(text)?.[0];

/** Whether every character of a text can be seen. */
export const isSeen = (text: string): boolean => !UNSEEN.test(text);

/** Whether there is something to read in a text: a letter or a digit. */
export const isReadable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
