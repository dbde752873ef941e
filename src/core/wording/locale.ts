import type { Language } from '../words.ts';

/** Plain `en` would put the month first and a comma before “and”; the councils that read English here do not. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  da: 'da-DK',
  sv: 'sv-SE',
  nb: 'nb-NO',
  fi: 'fi-FI',
};

/** The locale (BCP 47) whose dates, numbers and lists a language is written with. */
export const localeOf = (language: Language): string => LOCALES[language];
