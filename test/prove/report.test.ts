import { expect, test } from 'vitest';
import { jsonOf, linesOf, type Outcome, outcomeOf, reportOf } from './report.ts';
import type { Row } from './row.ts';

const row: Row = {
  id: 'says-nothing',
  says: 'It says nothing.',
  how: 'By listening | twice.',
  claimedIn: [],
  prove: () => ({ figure: '', found: [] }),
};
const about = { promise: row.says, how: row.how, claimedIn: [] };
const good: Outcome = {
  ...about,
  id: 'says-nothing',
  holds: true,
  figure: '3 pages, 0 words.',
  found: [],
  seconds: 34.6,
};
const bad: Outcome = {
  ...about,
  id: 'asks-nobody',
  holds: false,
  figure: '1 word.',
  found: ['it said x'],
  seconds: 2,
};

test('a promise of which something is found does not hold, and neither does one whose proof breaks off', async () => {
  const { figure, found } = bad;
  const now = performance.now();
  expect(await outcomeOf(row, now, Promise.resolve({ figure, found: [] }))).toMatchObject({
    ...about,
    id: 'says-nothing',
    holds: true,
    figure,
  });
  expect(await outcomeOf(row, now, Promise.resolve({ figure, found }))).toMatchObject({
    holds: false,
    found,
  });
  expect(await outcomeOf(row, now, Promise.reject(new Error('no browser')))).toMatchObject({
    holds: false,
    found: ['Error: no browser'],
  });
});

test('a promise that holds has its figure, and says what seeing that took', () => {
  expect(linesOf(good)).toBe('Holds: It says nothing. (says-nothing, 35 s)\n  3 pages, 0 words.');
});

test('one that does not says what was found', () => {
  expect(linesOf(bad)).toBe(
    'Does not hold: It says nothing. (asks-nobody, 2 s)\n  1 word.\n  - it said x',
  );
});

test('the report has a row for each, and what was found below', () => {
  expect(reportOf([good, bad])).toBe(`# What was promised, and what was seen

1 of 2 promises hold.

| Promise | | Figure | How |
| --- | --- | --- | --- |
| It says nothing. | Holds | 3 pages, 0 words. | By listening \\| twice. |
| It says nothing. | Does not hold | 1 word. | By listening \\| twice. |

## asks-nobody

- it said x
`);
});

test('of much that was found twenty are shown, and all are in the JSON', () => {
  const found = Array.from({ length: 23 }, (_, at) => `fault ${at}`);
  expect(linesOf({ ...bad, found })).toContain('fault 19\n  - and 3 more');
  expect(JSON.parse(jsonOf([{ ...bad, found }]))).toMatchObject([
    { id: 'asks-nobody', holds: false, found, seconds: 2 },
  ]);
});
