import type { Language } from '../../core/words.ts';
import { words as da } from './da/words.ts';
import { words as en } from './en/words.ts';

export type Words = typeof en;

/** What the words of the vocabulary are called in `language`. */
export const wordsIn = (language: Language): Words => ({ en, da })[language];
