import type { Language } from '../../core/words.ts';
import { notes as da } from './da/notes.ts';
import { notes as en } from './en/notes.ts';
import { notes as fi } from './fi/notes.ts';
import { notes as nb } from './nb/notes.ts';
import { notes as sv } from './sv/notes.ts';

export type NotesMessages = typeof en;

export const notesIn = (language: Language): NotesMessages => ({ en, da, sv, nb, fi })[language];
