import type { ShownPeriod } from '../../core/periods.ts';
import type { Filter } from './filter.ts';
import { ALL_TIME, boundsOf, type Span } from './span.ts';

/** What stands in the fields above the notes. */
export interface Asked {
  readonly words: string;
  readonly span: Span;
  /** A key, `ANY` or `NONE`. */
  readonly category: string;
  /** A `NotedPlace`, or `ANY`. */
  readonly place: string;
}

export const ANY = '';
/** Cannot be the key of a category, since those have no hyphen. */
export const NONE = '-';

export const NOTHING_ASKED: Asked = { words: '', span: ALL_TIME, category: ANY, place: ANY };

export const filterOf = (
  { words, span, category, place }: Asked,
  periods: readonly ShownPeriod[],
): Filter => ({
  words,
  span: boundsOf(span, periods),
  ...(category !== ANY && { category: category === NONE ? null : category }),
  ...(place !== ANY && { place }),
});
