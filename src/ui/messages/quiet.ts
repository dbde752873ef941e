import type { Language } from '../../core/words.ts';
import { quiet as da } from './da/quiet.ts';
import { quiet as en } from './en/quiet.ts';

export type QuietMessages = typeof en;
export type TroubleName = keyof QuietMessages['troubles'];

export const quietIn = (language: Language): QuietMessages => ({ en, da })[language];
