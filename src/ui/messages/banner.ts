import type { Language } from '../../core/words.ts';
import { banner as da } from './da/banner.ts';
import { banner as en } from './en/banner.ts';
import { banner as fi } from './fi/banner.ts';
import { banner as nb } from './nb/banner.ts';
import { banner as sv } from './sv/banner.ts';

export type BannerMessages = typeof en;

export const bannerIn = (language: Language): BannerMessages => ({ en, da, sv, nb, fi })[language];
