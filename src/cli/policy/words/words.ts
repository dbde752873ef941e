import type { Language } from '../../../core/words.ts';
import { words as da } from './da.ts';
import { words as en } from './en.ts';
import { words as fi } from './fi.ts';
import { words as nb } from './nb.ts';
import { words as sv } from './sv.ts';

export type TemplateWords = typeof en;

export const templateWordsIn = (language: Language): TemplateWords =>
  ({ en, da, sv, nb, fi })[language];
