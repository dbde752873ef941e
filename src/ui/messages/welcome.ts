import type { Language } from '../../core/words.ts';
import { welcome as da } from './da/welcome.ts';
import { welcome as en } from './en/welcome.ts';

export type WelcomeMessages = typeof en;

export const welcomeIn = (language: Language): WelcomeMessages => ({ en, da })[language];
