import type { Language } from '../../core/words.ts';
import { rescue as da } from './da/rescue.ts';
import { rescue as en } from './en/rescue.ts';
import { rescue as fi } from './fi/rescue.ts';
import { rescue as nb } from './nb/rescue.ts';
import { rescue as sv } from './sv/rescue.ts';

export type RescueMessages = typeof en;

export const rescueIn = (language: Language): RescueMessages => ({ en, da, sv, nb, fi })[language];
