import type { Language } from '../../core/words.ts';
import { fetched as da } from './da/fetched.ts';
import { fetched as en } from './en/fetched.ts';
import { fetched as fi } from './fi/fetched.ts';
import { fetched as nb } from './nb/fetched.ts';
import { fetched as sv } from './sv/fetched.ts';

type FetchedMessages = typeof en;

export const fetchedIn = (language: Language): FetchedMessages =>
  ({ en, da, sv, nb, fi })[language];
