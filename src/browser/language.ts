import type { Policy } from '../core/policy.ts';
import { LANGUAGES, type Language } from '../core/words.ts';
import { browser } from './api.ts';

/** The language to speak: the policy's, else the browser's, else English. */
export function languageFor(policy: Policy): Language {
  const [wanted] = (policy.language ?? browser.i18n.getUILanguage()).toLowerCase().split('-');
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}
