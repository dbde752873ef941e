/** Selectors made up at random, most of them nearly right: what the schema takes of them, a browser has to take too. */
import fc from 'fast-check';

const PIECES: readonly string[] = [
  // Parts as they are, right and wrong ones.
  'a',
  'textarea',
  'x-y',
  'B',
  '*',
  '.',
  '#',
  '-',
  '_',
  '1',
  '.a',
  '#b-1',
  '._',
  '.-c',
  // What may stand between, and what may not.
  ' ',
  ' > ',
  '>',
  ' ~ ',
  ',',
  '\n',
  '\t',
  '\u0000',
  '\u0085',
  '\u2028',
  'é',
  '\\',
  '|',
  // Attributes, whole and in pieces.
  '[role]',
  '[type="file"]',
  '[role*="',
  '[',
  ']',
  '="',
  '"',
  '"]',
  '~=',
  '=',
  ':',
  '(',
  ')',
];

const soup = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''));

const word = fc
  .array(fc.constantFrom('a', 'b', '-', '_', '1', 'Æ', 'Z'), { maxLength: 3 })
  .map((letters) => letters.join(''));
const part = fc.oneof(
  word.map((name) => `.${name}`),
  word.map((name) => `#${name}`),
  fc
    .tuple(fc.constantFrom('=', '~=', '|=', '^=', '$=', '*='), fc.string({ maxLength: 4 }))
    .map(([held, text]) => `[role${held}"${text}"]`),
);
const element = fc
  .tuple(fc.oneof(word, fc.constantFrom('', '*', 'div')), fc.array(part, { maxLength: 2 }))
  .map(([tag, parts]) => [tag, ...parts].join(''));
const built = fc
  .tuple(fc.array(element, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', ' > '))
  .map(([elements, between]) => elements.join(between));

export const aSelector: fc.Arbitrary<string> = fc.oneof(soup, built);
