/** What stands before a threat, in the same clause, where a text says that it is none. Patterns. */
import type { Language } from '../../words.ts';

const before = (words: string): string => `(?<!(?<!\\p{L})(?:${words})(?!\\p{L})[^.,;:!?…]{0,60})`;

export const CALMING: Readonly<Record<Language, string>> = {
  en: before('no|not|nothing|nobody|none|never|nor|neither|cannot|can’t|won’t'),
  da: before('ingen|intet|ingenting|ikke|aldrig|hverken'),
  sv: before('ingen|inget|inga|ingenting|inte|aldrig|varken'),
  nb: before('ingen|intet|ingenting|ikke|aldri|verken'),
  fi: before('ei|et|en|eivät|eikä|mikään|kukaan|koskaan'),
};
