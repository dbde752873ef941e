/** How the cost of a page is found, on a short sample, by what does not depend on how quick the machine is. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POSTS } from '../bench/page/feed.ts';
import { type Lab, openLab } from '../bench/page/lab.ts';
import { COMPARED, type Found, measurePages } from '../bench/page/measure-pages.ts';
import { tellPages } from '../bench/page/tell-pages.ts';
import { countCalls } from '../bench/page/visit.ts';

const WORK = { changes: 40, perSecond: 200, changesPerMove: 20, letters: 5, loads: 2 };
// So many that what comes and goes by itself, some 20 kB of code and of what the browser remembers, is far less.
const STAY = { warm: { focusEvents: 1_000, moves: 50 }, focusEvents: 2_500, moves: 50 };
const EVENTS = STAY.focusEvents + STAY.moves;
/** Of what a script keeps of an event, were it no more than an object with one value in it. */
const LEAST_KEPT = 16;

let lab: Lab;
let found: Found;
beforeAll(async () => {
  lab = await openLab();
  found = await measurePages(lab, { rounds: 1, work: WORK, stay: STAY });
});
afterAll(() => lab.close());

describe('in a page', () => {
  test('whoever is there is seen in the trace of its start, and nobody else is', () => {
    for (const page of ['first', 'startUp'] as const) {
      const seen = COMPARED.filter((kind) => (found.costs[kind][0]?.[page] ?? 0) > 0);
      expect(seen).toEqual(['empty', 'ours', 'rescanner']);
    }
  });

  test('a search at each change is seen in the samples', () => {
    expect(found.costs.rescanner[0]?.living).toBeGreaterThan(0);
    expect(found.costs.empty[0]?.living).toBe(0);
    expect(found.costs.none[0]?.living).toBe(0);
  });

  test('a script holds some of the heap, by being there', () => {
    const heap = (kind: (typeof COMPARED)[number]) => found.costs[kind][0]?.heap ?? Number.NaN;
    expect(heap('empty')).toBeGreaterThan(heap('none'));
    expect(heap('ours')).toBeGreaterThan(heap('empty'));
  });

  test('everything has a figure', () => {
    const cells = tellPages(found).tables.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => /^$|NaN|undefined/.test(cell))).toEqual([]);
  });
});

describe('ours is called', () => {
  test('for moves and for what is written, and no more often where more changes', async () => {
    const more = { ...WORK, changes: 80, changesPerMove: 40 };
    const [ours, theirs] = [
      await countCalls(lab, lab.subjects.ours, more),
      await countCalls(lab, lab.subjects.rescanner, more),
    ];
    expect(found.calls.ours.living).toBeGreaterThan(0);
    expect(ours.living).toBe(found.calls.ours.living);
    expect(ours.writing).toBeGreaterThan(0);
    // Who searches does so at least once for each change.
    expect(found.calls.rescanner.living).toBeGreaterThanOrEqual(WORK.changes);
    expect(theirs.living).toBeGreaterThanOrEqual(more.changes);
  });

  test('for each further letter in a field as often as for the last, and seldom', async () => {
    const letters = WORK.letters;
    const [some, more] = [
      await countCalls(lab, lab.subjects.ours, { ...WORK, letters: 2 * letters }),
      await countCalls(lab, lab.subjects.ours, { ...WORK, letters: 3 * letters }),
    ];
    const each = (more.writing - some.writing) / letters;
    expect(each).toBe((some.writing - found.calls.ours.writing) / letters);
    expect(each).toBeLessThan(20);
  });

  test('for no picture that is loaded', () => {
    expect(found.calls.ours.startUp).toBeLessThan(POSTS);
  });

  test('not at all where it is not, and an empty script once', () => {
    expect(found.calls.none).toEqual({ startUp: 0, living: 0, writing: 0 });
    expect(found.calls.empty).toEqual({ startUp: 1, living: 0, writing: 0 });
  });
});

describe('while a page stays open', () => {
  test('what is kept of each event is seen', () => {
    const { keeper, empty } = found.growth;
    expect(keeper.bytes - empty.bytes).toBeGreaterThan(EVENTS * LEAST_KEPT);
  });

  test('ours keeps less than that, and adds no listener', () => {
    const { ours, empty } = found.growth;
    expect(ours.bytes - empty.bytes).toBeLessThan(EVENTS * LEAST_KEPT);
    expect(ours.listeners).toBe(0);
  });
});
