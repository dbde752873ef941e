import { type Language, LANGUAGES } from './words.ts';

/** `no` is Norwegian of either written form, `nn` is nynorsk: bokmål is the one that is here. */
const READ_AS: ReadonlyMap<string, Language> = new Map([
  ['no', 'nb'],
  ['nn', 'nb'],
]);

/**
 * The language to speak: the one that was chosen, else the browser's (BCP 47, such as `da-DK`), else English. Of a
 * browser's language only the first part counts.
 */
export function languageOf(chosen: Language | undefined, browser: string): Language {
  const wanted = (chosen ?? browser).toLowerCase().replace(/[-_].*/, '');
  return LANGUAGES.find((language) => language === wanted) ?? READ_AS.get(wanted) ?? 'en';
}
