/** What each setting is called and is for, in the language of whoever fills it in. */
import type { Language } from '../../words.ts';
import { settings as da } from './da.ts';
import { settings as en } from './en.ts';
import { settings as fi } from './fi.ts';
import { settings as nb } from './nb.ts';
import { settings as sv } from './sv.ts';

export type { SettingWords } from './en.ts';

export const settingWordsIn = (language: Language): typeof en => ({ en, da, sv, nb, fi })[language];
