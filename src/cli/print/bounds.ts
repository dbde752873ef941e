import type { Language } from '../../core/words.ts';
import { bounds as da } from './bounds/da.ts';
import { bounds as en } from './bounds/en.ts';
import { bounds as fi } from './bounds/fi.ts';
import { bounds as nb } from './bounds/nb.ts';
import { bounds as sv } from './bounds/sv.ts';

export type Bounds = typeof en;

export const boundsIn = (language: Language): Bounds => ({ en, da, sv, nb, fi })[language];
