import type { JSX } from 'preact';
import { isAhead, type SeenDays } from '../core/seen-days.ts';
import type { Language } from '../core/words.ts';
import { calendarDay } from '../core/wording/dates.ts';
import { notesIn } from './messages/notes.ts';

export interface ClockAheadProps {
  readonly days?: SeenDays | undefined;
  readonly language: Language;
}

/** That the clock has leapt ahead, and that notes are not erased by it until that is certain. */
export const ClockAhead = ({ days, language }: ClockAheadProps): JSX.Element | null =>
  days && isAhead(days) ? (
    <p>{notesIn(language).clockAhead(calendarDay(days.believed, language))}</p>
  ) : null;
