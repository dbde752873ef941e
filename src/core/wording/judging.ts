/** Which words of a text judge somebody, in the languages of our texts. */
import { type Language, LANGUAGES } from '../words.ts';
import { folded } from './folded.ts';
import { MANNERS } from './manners.ts';
import { JUDGED } from './manners/judged.ts';
import { pattern, type Search } from './pattern.ts';

/** A space at the end: the word ends there. */
const beginning = (words: string): string =>
  `${folded(words.trimEnd())}${words.endsWith(' ') ? '(?!\\p{L})' : ''}`;

const byLanguage = (patternOf: (language: Language) => string) =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, pattern(patternOf(language), 'giu')]),
  ) as Readonly<Record<Language, (text: string) => Search>>;

/** A pack has thousands of texts in a few languages: all the words of each are looked for at once. */
const JUDGING = byLanguage((language) =>
  [
    `(?<!\\p{L})(?:${MANNERS[language].judging.map(beginning).join('|')})`,
    ...JUDGED[language].inside,
  ].join('|'),
);

const HARMLESS = byLanguage(
  (language) => `(?<!\\p{L})(?:${JUDGED[language].harmless.join('|') || '(?!)'})`,
);

/** The whole words in `text` that judge, each once, as they stand there; `text` is folded. */
export function judgingIn(text: string, language: Language): readonly string[] {
  const { expression: judging, read: whole, asWritten } = JUDGING[language](text);
  if (whole.search(judging) < 0) return [];
  const read = whole.replace(HARMLESS[language](text).expression, '|');
  const found = [...read.matchAll(judging)].map(({ 0: words, index }) => {
    const [start = ''] = /\p{L}*$/u.exec(read.slice(0, index)) ?? [];
    const [end = ''] = /^\p{L}*/u.exec(read.slice(index + words.length)) ?? [];
    return asWritten(start + words + end);
  });
  return [...new Set(found)];
}
