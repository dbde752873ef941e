import type { Language } from '../../core/words.ts';
import { why as da } from './da/why.ts';
import { why as en } from './en/why.ts';

export type WhyMessages = typeof en;

export const whyIn = (language: Language): WhyMessages => ({ en, da })[language];
