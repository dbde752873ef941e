import type { Language } from '../../core/words.ts';
import { status as da } from './da/status.ts';
import { status as en } from './en/status.ts';
import { status as fi } from './fi/status.ts';
import { status as nb } from './nb/status.ts';
import { status as sv } from './sv/status.ts';

export type StatusMessages = typeof en;

export const statusIn = (language: Language): StatusMessages => ({ en, da, sv, nb, fi })[language];
