import type { Language } from '../../words.ts';
import { words as da } from './da.ts';
import { words as en } from './en.ts';
import { words as fi } from './fi.ts';
import { words as nb } from './nb.ts';
import { words as sv } from './sv.ts';

export type Words = typeof en;

/** What the words of the vocabulary are called in `language`. */
export const wordsIn = (language: Language): Words => ({ en, da, sv, nb, fi })[language];
