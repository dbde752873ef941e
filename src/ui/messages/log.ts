import type { Language } from '../../core/words.ts';
import { log as da } from './da/log.ts';
import { log as en } from './en/log.ts';
import { log as fi } from './fi/log.ts';
import { log as nb } from './nb/log.ts';
import { log as sv } from './sv/log.ts';

export type LogMessages = typeof en;

export const logIn = (language: Language): LogMessages => ({ en, da, sv, nb, fi })[language];
