import { type Language, LANGUAGES } from './words.ts';

/**
 * The language to speak: the one that was chosen, else the browser's (BCP 47, such as `da-DK`), else English. Of a
 * browser's language only the first part counts.
 */
export function languageOf(chosen: Language | undefined, browser: string): Language {
  const [wanted] = (chosen ?? browser).toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}
