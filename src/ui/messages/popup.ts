import type { Language } from '../../core/words.ts';
import { popup as da } from './da/popup.ts';
import { popup as en } from './en/popup.ts';

export type PopupMessages = typeof en;

export const popupIn = (language: Language): PopupMessages => ({ en, da })[language];
