import type { Language } from '../../core/words.ts';
import { welcome as da } from './da/welcome.ts';
import { welcome as en } from './en/welcome.ts';
import { welcome as fi } from './fi/welcome.ts';
import { welcome as nb } from './nb/welcome.ts';
import { welcome as sv } from './sv/welcome.ts';

export type WelcomeMessages = typeof en;

export const welcomeIn = (language: Language): WelcomeMessages =>
  ({ en, da, sv, nb, fi })[language];
