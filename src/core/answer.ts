/** What the user answers to a reminder. Apart from judging, so that a popup can answer without loading the rules. */
import type { Place } from './place.ts';
import type { Reminder } from './reminder.ts';
import type { Visit } from './visit.ts';

/** The visit after the user has answered its reminder; `declaration` is the id of the note, if one was made. */
export function answer(visit: Visit, declaration?: string): Visit {
  const { banner: _, ...rest } = visit;
  const { place, reminder } = visit;
  if (!place || !reminder) return visit;
  return {
    ...rest,
    answered: [...new Set([...visit.answered, keyOf(place)])],
    ...(declaration && { declared: { id: declaration, reminder } }),
    reminder: null,
  };
}

/** Whether a note has been made about this reminder: where two popups show it, one may have been quicker. */
export const isNoted = (visit: Visit, { site, ...place }: Reminder): boolean =>
  visit.site === site &&
  !visit.reminder &&
  visit.declared !== undefined &&
  keyOf(visit.declared.reminder) === keyOf(place);

/** What an answer holds for: the same kind of place on the same site, whatever is done there. */
export const keyOf = ({ surface, tenant }: Pick<Place, 'surface' | 'tenant'>): string =>
  `${surface} ${tenant ?? ''}`;
