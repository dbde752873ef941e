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

/** Rows of the same run together, in their order; each of the others alone. */
export function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  return [...Map.groupBy(rows, ({ id, run }) => run ?? id).values()];
}

/** The same groups, those with the longest rows first. */
export function longestFirst(groups: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const placeOf = (group: readonly Row[]) =>
    Math.min(...group.map(({ id }) => (LONG.includes(id) ? LONG.indexOf(id) : LONG.length)));
  return groups.toSorted((one, other) => placeOf(one) - placeOf(other));
}
