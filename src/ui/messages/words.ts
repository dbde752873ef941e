import type { Language } from '../../core/words.ts';
import { words as da } from './da/words.ts';
import { words as en } from './en/words.ts';
import { words as fi } from './fi/words.ts';
import { words as nb } from './nb/words.ts';
import { words as sv } from './sv/words.ts';

export type Words = typeof en;

/** What the words of the vocabulary are called in `language`. */
export const wordsIn = (language: Language): Words => ({ en, da, sv, nb, fi })[language];
