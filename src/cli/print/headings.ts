import type { Language } from '../../core/words.ts';
import { headings as da } from './headings/da.ts';
import { headings as en } from './headings/en.ts';
import { headings as fi } from './headings/fi.ts';
import { headings as nb } from './headings/nb.ts';
import { headings as sv } from './headings/sv.ts';

export type Headings = typeof en;

export const headingsIn = (language: Language): Headings => ({ en, da, sv, nb, fi })[language];
