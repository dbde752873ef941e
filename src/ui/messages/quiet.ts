import type { Language } from '../../core/words.ts';
import { quiet as da } from './da/quiet.ts';
import { quiet as en } from './en/quiet.ts';
import { quiet as fi } from './fi/quiet.ts';
import { quiet as nb } from './nb/quiet.ts';
import { quiet as sv } from './sv/quiet.ts';

export type QuietMessages = typeof en;
export type TroubleName = keyof QuietMessages['troubles'];

export const quietIn = (language: Language): QuietMessages => ({ en, da, sv, nb, fi })[language];
