/** What neutral wording means in each language. */
import type { Language } from '../words.ts';
import { da } from './manners/da.ts';
import { en } from './manners/en.ts';
import { fi } from './manners/fi.ts';
import type { Manner } from './manners/manner.ts';
import { nb } from './manners/nb.ts';
import { sv } from './manners/sv.ts';

export const MANNERS: Readonly<Record<Language, Manner>> = { en, da, sv, nb, fi };
