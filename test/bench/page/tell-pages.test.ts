import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENT } from '../write-document.ts';
import { FULL, type Found } from './measure-pages.ts';
import { tellPages } from './tell-pages.ts';
import type { Cost } from './visit.ts';

const NOTHING: Cost = { first: 0, startUp: 0, behind: 0, living: 0, writing: 0, heap: 600_000 };
const NO_CALLS = { startUp: 0, living: 0, writing: 0 };

/** Two rounds and a third that was disturbed: the median is neither of the extremes. */
const rounds = (cost: Cost): readonly Cost[] => [
  cost,
  { ...cost, startUp: cost.startUp / 2 },
  { ...cost, startUp: cost.startUp * 100, living: cost.living * 100 },
];

const found = (ours: Partial<Cost> = {}, grown: number = 0, listeners: number = 0): Found => ({
  pace: FULL,
  version: 'Chromium 156',
  load: [1.04, 2],
  costs: {
    none: rounds(NOTHING),
    empty: rounds({ ...NOTHING, first: 0.2, startUp: 0.1, heap: 780_000 }),
    ours: rounds({ ...NOTHING, first: 1.4, startUp: 0.4, living: 0.5, heap: 810_000, ...ours }),
    rescanner: rounds({
      ...NOTHING,
      first: 2.5,
      startUp: 0.6,
      living: 250,
      writing: 20,
      heap: 790_000,
    }),
  },
  calls: {
    none: NO_CALLS,
    empty: { ...NO_CALLS, startUp: 1 },
    ours: { startUp: 40, living: 6, writing: 1_200 },
    rescanner: { startUp: 6, living: 300, writing: 30 },
  },
  growth: {
    empty: { bytes: 500, listeners: 0 },
    ours: { bytes: 500 + grown, listeners },
    keeper: { bytes: 400_000, listeners: 0 },
  },
});

const rowOf = (name: string): readonly string[] | undefined =>
  tellPages(found())
    .tables.flatMap(({ rows }) => rows)
    .find(([first]) => first?.startsWith(name))
    ?.slice(1);

describe('the table', () => {
  it('has the median of each, and how many times as much as ours it is', () => {
    expect(rowOf('until it has been loaded, as the first of a process')?.at(2)).toBe(
      '1.4 ms (1.0×)',
    );
    expect(rowOf('until it has been loaded, as a further one in a tab')).toEqual([
      '0',
      '100 µs (0.3×)',
      '400 µs (1.0×)',
      '600 µs (1.5×)',
    ]);
    expect(rowOf('300 changes and 6 moves')).toEqual(['0', '0', '500 µs (1.0×)', '250 ms (500×)']);
  });

  it('has no ratio where ours takes no time at all', () => {
    expect(rowOf('30 letters')).toEqual(['0', '0', '0', '20 ms']);
  });

  it('has the calls as they were counted', () => {
    expect(rowOf('calls, 300 changes and 6 moves')).toEqual(['0', '0', '6', '300']);
  });

  it('has what has grown', () => {
    expect(rowOf('listeners')).toEqual(['0', '0', '0']);
  });
});

describe('the targets', () => {
  const met = (one: Found) => tellPages(one).targets.map((target) => target.met);

  it('are met where everything is within them', () => {
    expect(met(found())).toEqual([true, true, true, true]);
  });

  it.each([
    ['start-up', found({ startUp: 0.51 }), [false, true, true, true]],
    ['the feed', found({ living: 1.1 }), [true, false, true, true]],
    [
      'the heap, beside that with an empty script',
      found({ heap: 841_000 }),
      [true, true, false, true],
    ],
    ['what grows', found({}, 11_000), [true, true, true, false]],
    ['listeners that grow', found({}, 0, 1), [true, true, true, false]],
  ])('are not met where it is too much: %s', (_, one, expected) => {
    expect(met(one)).toEqual(expected);
  });

  it('say so where what lives costs too little to be seen', () => {
    const [, living] = tellPages(found({ living: 0 })).targets;
    expect(living?.found).toBe('too little for a sample each 0.1 ms');
  });

  it('are told in the document', () => {
    const document = readFileSync(DOCUMENT, 'utf8');
    const aims = tellPages(found()).targets.map(({ aim }) => aim);
    expect(aims.filter((aim) => !document.includes(aim))).toEqual([]);
  });
});
