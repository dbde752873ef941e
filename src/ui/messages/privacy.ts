import type { Language } from '../../core/words.ts';
import { privacy as da } from './da/privacy.ts';
import { privacy as en } from './en/privacy.ts';
import { privacy as fi } from './fi/privacy.ts';
import { privacy as nb } from './nb/privacy.ts';
import { privacy as sv } from './sv/privacy.ts';

export type PrivacyMessages = typeof en;

export const privacyIn = (language: Language): PrivacyMessages =>
  ({ en, da, sv, nb, fi })[language];
