/**
 * Patterns for words, made when a text is first held against them: few processes need those of every language.
 *
 * An engine translates a pattern twice: for texts that it keeps with a byte for each character, and for all others. For
 * those, `\p{L}` is every letter of the world, which takes it a hundred times as long; and one quotation mark is enough to
 * be one of them. So such marks are read as control characters that fit, in the text and in the pattern alike.
 */
const MARKS = '’“”–';
/** One for each, as an old encoding has them. */
const STAND_INS = '\u0092\u0093\u0094\u0096';

/** A text with one of the control characters itself is not to be mistaken for one with a mark. */
const FITS = /^[\0-\x7f\xa0-\xff’“”–]*$/;

/** What is looked for, and the text to look for it in. */
export interface Search {
  readonly expression: RegExp;
  readonly read: string;
  /** A part of `read` as the text has it. */
  readonly asWritten: (part: string) => string;
}

/** `source` names the marks by themselves, if it does. */
export function pattern(source: string, flags: string): (text: string) => Search {
  let [narrow, wide]: RegExp[] = [];
  return (text) => {
    const read = narrowed(text);
    return read === undefined
      ? { expression: (wide ??= new RegExp(source, flags)), read: text, asWritten: (part) => part }
      : { expression: (narrow ??= new RegExp(byBytes(source), flags)), read, asWritten };
  };
}

let last: { readonly text: string; readonly read: string | undefined } | undefined;

/** A text of characters that fit into a byte each; none if it has others. One text is held against many patterns in a row. */
export function narrowed(text: string): string | undefined {
  if (last?.text !== text) last = { text, read: FITS.test(text) ? byBytes(text) : undefined };
  return last.read;
}

const byBytes = (text: string): string => translated(text, MARKS, STAND_INS);

const asWritten = (part: string): string => translated(part, STAND_INS, MARKS);

/** Put together anew: what is only replaced in a text stays as wide as that was. */
function translated(text: string, from: string, to: string): string {
  let read = '';
  for (const character of text) read += to[from.indexOf(character)] ?? character;
  return read;
}
