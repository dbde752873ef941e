/** Which occurrences of a calendar are sittings, and why the others are not. */
import { type Issue, issueAt } from '../core/issue.ts';
import type { CalendarEvent } from './ical/event.ts';
import type { Occurrence } from './ical/series.ts';

export interface Choice {
  /** Words of which a title or a category has to have some; none: all are wanted. */
  readonly only: readonly string[];
  /** Words that neither may have. */
  readonly except: readonly string[];
  /** Days count as sittings. */
  readonly allDay: boolean;
  /** What is longer is not taken for a sitting. */
  readonly longestHours: number;
}

export type Reason = 'words' | 'cancelled' | 'all-day' | 'superseded';

/** Why an occurrence is left out although nothing is wrong with it; `null`: it is not. */
export function reasonAgainst({ event, cancelled }: Occurrence, choice: Choice): Reason | null {
  if (!isWanted(event.titles, choice)) return 'words';
  if (cancelled) return 'cancelled';
  return event.allDay && !choice.allDay ? 'all-day' : null;
}

export const isWanted = (titles: readonly string[], { only, except }: Choice): boolean =>
  (only.length === 0 || only.some((words) => isIn(titles, words))) &&
  !except.some((words) => isIn(titles, words));

/** Whatever the case, and whichever of two ways the letters with marks are written in. */
function isIn(titles: readonly string[], words: string): boolean {
  const plain = (text: string) => text.normalize('NFC').toLowerCase();
  return titles.some((title) => plain(title).includes(plain(words)));
}

/** What keeps an occurrence from being a sitting although it is wanted. */
export function faultOf(occurrence: Occurrence, { longestHours }: Choice): Issue | null {
  const { event, startsAt, endsAt, hours, skipped } = occurrence;
  const path = `line ${event.at}`;
  const mend = 'Correct it in the calendar, and export it again.';
  const length = 'an end (DTEND or DURATION) after the start';
  if (endsAt === null) return issueAt(path, 'an event without an end', length, mend);
  if (endsAt <= startsAt && skipped !== undefined)
    return issueAt(
      path,
      `an event from ${skipped.replace('T', ' ')}, which the clocks skip`,
      'times that there are: clocks are put forward then, and nothing is left of the event',
      mend,
    );
  if (endsAt <= startsAt) return issueAt(path, `an event of ${hours} hours`, length, mend);
  if (hours <= longestHours) return null;
  return issueAt(
    path,
    `an event of ${Math.round(hours * 100) / 100} hours`,
    `at most ${longestHours} hours`,
    'Correct it in the calendar, or let it in with --longest <hours>.',
  );
}

/** An exception that has not taken the place of anything is kept, and may be there twice. */
export const strayIssue = ({ at, replaces }: CalendarEvent): Issue =>
  issueAt(
    `line ${at}`,
    `RECURRENCE-ID ${replaces?.local.toString() ?? ''}`,
    'one of the times at which the event repeats',
    'See in the calendar which of them it stands in for: that one is still among the sittings.',
  );

/** Words for which there is nothing in the whole file, and titles in which words could not be looked for. */
export function doubtsAbout(
  titles: readonly (readonly string[])[],
  doubtful: readonly CalendarEvent[],
  { only, except }: Choice,
): readonly Issue[] {
  const missing = only
    .filter((words) => !titles.some((some) => isIn(some, words)))
    .map((words) =>
      issueAt('--only', words, 'words in the title or a category of some event', 'Correct them.'),
    );
  const unreadable = only.length + except.length === 0 ? [] : doubtful;
  return [
    ...missing,
    ...unreadable.map(({ at }) =>
      issueAt(
        `line ${at}`,
        'a title with bytes that are not UTF-8',
        'UTF-8, to look for words in',
        'Save the file as UTF-8, or export it again.',
      ),
    ),
  ];
}
