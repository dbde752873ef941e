import type { Language } from '../../core/words.ts';
import { reading as da } from './da/reading.ts';
import { reading as en } from './en/reading.ts';
import { reading as fi } from './fi/reading.ts';
import { reading as nb } from './nb/reading.ts';
import { reading as sv } from './sv/reading.ts';

export type ReadingMessages = typeof en;

export const readingIn = (language: Language): ReadingMessages =>
  ({ en, da, sv, nb, fi })[language];
