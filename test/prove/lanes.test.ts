import { expect, test } from 'vitest';
import { groupsOf, LONG, longestFirst } from './lanes.ts';
import type { Row } from './row.ts';
import { ROWS } from './rows.ts';

const row = (id: string, run?: string, more: Partial<Row> = { needsBrowser: true }): Row => ({
  id,
  says: '',
  how: '',
  claimedIn: [],
  ...(run && { run }),
  ...more,
  prove: () => ({ figure: '', found: [] }),
});
const idsOf = (groups: readonly (readonly Row[])[]) =>
  groups.map((group) => group.map(({ id }) => id));

test('rows that look at one run are proved together, and the quick ones, and each of the others alone', () => {
  const [long = ''] = LONG;
  const rows = [
    row('a'),
    row('b', 'one'),
    row('c'),
    row('d', 'one'),
    row('e', 'another'),
    row('f', undefined, {}),
    row(long, undefined, {}),
    row('g', undefined, {}),
  ];
  expect(idsOf(groupsOf(rows))).toEqual([['a'], ['b', 'd'], ['c'], ['e'], ['f', 'g'], [long]]);
});

test('the longest are begun first, by the longest row of each group, then those that are several', () => {
  const [longest = '', next = ''] = LONG;
  const groups = [[row('a')], [row('b'), row(next)], [row('c'), row('d')], [row(longest)]];
  expect(idsOf(longestFirst(groups))).toEqual([[longest], ['b', next], ['c', 'd'], ['a']]);
});

test('every row that is said to be long is there, and none of them only when it is asked for', () => {
  const rows = ROWS.filter(({ onDemand }) => !onDemand).map(({ id }) => id);
  expect(LONG.filter((id) => !rows.includes(id))).toEqual([]);
});
