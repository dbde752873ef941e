/** What is said of what the user asked for last. Another page may have been quicker: then nothing was left to do. */
import type { Declaration } from '../../core/declare.ts';
import type { NotesMessages } from '../messages/notes.ts';

export type SaidName = keyof NotesMessages['said'];

/** @param kept `false`: what the note corrects has been erased meanwhile */
export const keptSaid = ({ supersedes }: Declaration, kept: boolean | void): SaidName =>
  kept === false ? 'gone' : supersedes === undefined ? 'added' : 'corrected';

export const erasedSaid = (count: number): SaidName => (count > 0 ? 'erased' : 'gone');

export const allSaid = (count: number): SaidName => (count > 0 ? 'all' : 'empty');
