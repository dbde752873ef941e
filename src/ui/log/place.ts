/** Where a note says that something was, as the log tells one such place from another. */
import { termsIn } from '../../core/wording/terms/terms.ts';
import { type Language, type Surface, SURFACES } from '../../core/words.ts';
import { notesIn } from '../messages/notes.ts';
import type { Noted } from './order.ts';

/** A call that no browser saw: it may have been on the telephone. */
const UNSEEN_CALL = 'unseen-call';

export type NotedPlace = Surface | typeof UNSEEN_CALL;

/** In the order in which they are offered and drawn. */
export const NOTED_PLACES: readonly NotedPlace[] = SURFACES.flatMap((surface) =>
  surface === 'call' ? [surface, UNSEEN_CALL] : [surface],
);

/** A reminder is of a call in the browser. Where nobody can tell how a note was made, the wider word is true in any case. */
export const placeOf = ({ note, made }: Noted): NotedPlace =>
  note.surface === 'call' && made !== 'reminder' ? UNSEEN_CALL : note.surface;

/** What it is called, also by the form in which a note is made by hand. */
export const placeIn = (place: NotedPlace, language: Language): string =>
  place === UNSEEN_CALL ? notesIn(language).meetingOrCall : termsIn(language).surfaces[place];

/** What a surface is called where a note is made by hand. */
export const unseenIn = (surface: Surface, language: Language): string =>
  placeIn(surface === 'call' ? UNSEEN_CALL : surface, language);
