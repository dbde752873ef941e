/** Which words of a text judge somebody, in the languages of our texts. */
import { type Language, LANGUAGES } from '../words.ts';
import { folded } from './folded.ts';
import { MANNERS } from './manners.ts';

/** A space at the end: the word ends there. */
const beginning = (words: string): string =>
  `${folded(words.trimEnd())}${words.endsWith(' ') ? '(?!\\p{L})' : ''}`;

/** A pack has thousands of texts in a few languages: all the beginnings of each are looked for at once. */
const JUDGING = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new RegExp(`(?<!\\p{L})(?:${MANNERS[language].judging.map(beginning).join('|')})`, 'giu'),
  ]),
) as Readonly<Record<Language, RegExp>>;

/** The whole words in `text` that judge, each once, as they stand there; `text` is folded. */
export function judgingIn(text: string, language: Language): readonly string[] {
  const found = [...text.matchAll(JUDGING[language])].map(({ 0: words, index }) => {
    const [rest = ''] = /^\p{L}*/u.exec(text.slice(index + words.length)) ?? [];
    return words + rest;
  });
  return [...new Set(found)];
}
