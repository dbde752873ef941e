import { pattern } from '../pattern.ts';

/** Patterns, in the syntax of a regular expression. */
interface Phrases {
  /** Said of the reader wherever it stands. */
  readonly anywhere?: readonly string[];
  /** Said of the reader at a sentence’s beginning only, or behind a colon with a capital: behind an “if” it is a condition. */
  readonly opening?: readonly string[];
  /** A pattern of what may stand in front of those, such as “Please”. */
  readonly asked?: string;
}

const BEGINNING = '(?:^|[.!?…:]["”’»)\\]]*\\s+)[\\s"“«(]*';
/** What ends with a question mark asks. */
const NO_QUESTION = '(?![^.!…?]*\\?)';

/** What tells whether a text says one of these, in whole words, and not as a question. */
export function statements({ anywhere, opening, asked = '' }: Phrases): (text: string) => boolean {
  const whole = (phrases: readonly string[]) => `(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`;
  const said = anywhere && pattern(whole(anywhere), 'iu');
  const begun = opening && pattern(`${BEGINNING}(${asked}${whole(opening)})${NO_QUESTION}`, 'giu');
  return (text) => {
    const wherever = said?.(text);
    if (wherever?.expression.test(wherever.read)) return true;
    const first = begun?.(text);
    // A clause without a capital is put into a sentence, behind the “if” that is not here.
    return [...(first?.read.matchAll(first.expression) ?? [])].some(([, phrase = '']) =>
      /^\p{Lu}/u.test(phrase),
    );
  };
}
