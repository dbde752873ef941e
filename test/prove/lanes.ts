/** In which order rows are proved where several are proved at once, and which of them in one process. */
import type { Row } from './row.ts';

/** Those that take a minute and more, the longest first: one that is begun last would be waited for alone. */
export const LONG: readonly string[] = [
  'unnoticed',
  'months-leave-nothing',
  'nothing-is-lost',
  'ways-alike',
  'session-reads-nothing',
  'page-cannot-forge',
  'packs-refused-or-exact',
  'alike-for-all',
  'absent-outside-periods',
  'notes-are-the-users',
  'absent-in-private-windows',
];

/** Those that need no browser and little time: less than a process takes to begin. */
const QUICK = 'quick';

/** Rows of the same run together, in their order, and the quick ones; each of the others alone. */
export function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groupOf = ({ id, run, needsBrowser }: Row) =>
    run ?? (needsBrowser || LONG.includes(id) ? id : QUICK);
  return [...Map.groupBy(rows, groupOf).values()];
}

/** The same groups, those with the longest rows first, and then those with more. */
export function longestFirst(groups: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const placeOf = (group: readonly Row[]) =>
    Math.min(...group.map(({ id }) => (LONG.includes(id) ? LONG.indexOf(id) : LONG.length)));
  return groups.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || other.length - one.length,
  );
}
