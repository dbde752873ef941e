import { expect, test } from 'vitest';
import { groupsOf, LONG, longestFirst } from './lanes.ts';
import type { Row } from './row.ts';
import { ROWS } from './rows.ts';

const row = (id: string, run?: string): Row => ({
  id,
  says: '',
  how: '',
  claimedIn: [],
  ...(run && { run }),
  prove: () => ({ figure: '', found: [] }),
});
const idsOf = (groups: readonly (readonly Row[])[]) =>
  groups.map((group) => group.map(({ id }) => id));

test('rows that look at one run are proved together, and each of the others alone', () => {
  const rows = [row('a'), row('b', 'one'), row('c'), row('d', 'one'), row('e', 'another')];
  expect(idsOf(groupsOf(rows))).toEqual([['a'], ['b', 'd'], ['c'], ['e']]);
});

test('the longest are begun first, by the longest row of each group, and the others in their order', () => {
  const [longest = '', next = ''] = LONG;
  const groups = [[row('a')], [row('b'), row(next)], [row('c')], [row(longest)]];
  expect(idsOf(longestFirst(groups))).toEqual([[longest], ['b', next], ['a'], ['c']]);
});

test('every row that is said to be long is there, and none of them only when it is asked for', () => {
  const rows = ROWS.filter(({ onDemand }) => !onDemand).map(({ id }) => id);
  expect(LONG.filter((id) => !rows.includes(id))).toEqual([]);
});
