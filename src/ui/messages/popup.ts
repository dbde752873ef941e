import type { Language } from '../../core/words.ts';
import { popup as da } from './da/popup.ts';
import { popup as en } from './en/popup.ts';
import { popup as fi } from './fi/popup.ts';
import { popup as nb } from './nb/popup.ts';
import { popup as sv } from './sv/popup.ts';

export type PopupMessages = typeof en;

export const popupIn = (language: Language): PopupMessages => ({ en, da, sv, nb, fi })[language];
