import type { Language } from '../../core/words.ts';
import { trace as da } from './da/trace.ts';
import { trace as en } from './en/trace.ts';
import { trace as fi } from './fi/trace.ts';
import { trace as nb } from './nb/trace.ts';
import { trace as sv } from './sv/trace.ts';

export type TraceMessages = typeof en;

export const traceIn = (language: Language): TraceMessages => ({ en, da, sv, nb, fi })[language];
