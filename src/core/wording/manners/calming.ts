/** What stands before a threat, in the same clause, where a text says that it is none. Patterns. */
import { type Language, LANGUAGES } from '../../words.ts';

const WORDS: Readonly<Record<Language, string>> = {
  en: 'no|not|nothing|nobody|none|never|nor|neither|cannot|can’t|won’t',
  da: 'ingen|intet|ingenting|ikke|aldrig|hverken',
  sv: 'ingen|inget|inga|ingenting|inte|aldrig|varken',
  nb: 'ingen|intet|ingenting|ikke|aldri|verken',
  fi: 'ei|et|en|eivät|eikä|mikään|kukaan|koskaan',
};

/** One pattern for each language out of several, with no such word before it. That is looked at last, since it takes longest. */
export const uncalmed = (
  threats: Readonly<Record<Language, readonly string[]>>,
): Readonly<Record<Language, string>> =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const threat = `(?:${threats[language].join('|')})`;
      const before = `(?<!(?<!\\p{L})(?:${WORDS[language]})(?!\\p{L})[^.,;:!?…]{0,60})`;
      return [language, `(?=${threat})${before}${threat}`];
    }),
  ) as Readonly<Record<Language, string>>;
