import { languageOf } from '../core/language.ts';
import type { Policy } from '../core/policy.ts';
import type { Language } from '../core/words.ts';
import { browser } from './api.ts';

/** The language to speak: the policy's, else the browser's, else English. */
export const languageFor = (policy: Policy): Language =>
  languageOf(policy.language, browser.i18n.getUILanguage());
