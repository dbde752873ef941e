import type { Language } from '../../core/words.ts';
import { check as da } from './da/check.ts';
import { check as en } from './en/check.ts';
import { check as fi } from './fi/check.ts';
import { check as nb } from './nb/check.ts';
import { check as sv } from './sv/check.ts';

export type CheckMessages = typeof en;

export const checkIn = (language: Language): CheckMessages => ({ en, da, sv, nb, fi })[language];
