import type { Language } from '../../core/words.ts';
import { log as da } from './da/log.ts';
import { log as en } from './en/log.ts';

export type LogMessages = typeof en;

export const logIn = (language: Language): LogMessages => ({ en, da })[language];
