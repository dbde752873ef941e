import type { Language } from '../../core/words.ts';
import { status as da } from './da/status.ts';
import { status as en } from './en/status.ts';

export type StatusMessages = typeof en;

export const statusIn = (language: Language): StatusMessages => ({ en, da })[language];
