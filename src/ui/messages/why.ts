import type { Language } from '../../core/words.ts';
import { why as da } from './da/why.ts';
import { why as en } from './en/why.ts';
import { why as fi } from './fi/why.ts';
import { why as nb } from './nb/why.ts';
import { why as sv } from './sv/why.ts';

export type WhyMessages = typeof en;

export const whyIn = (language: Language): WhyMessages => ({ en, da, sv, nb, fi })[language];
