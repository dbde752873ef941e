import { describe, expect, it } from 'vitest';
import { sittingOf } from '../../src/core/sitting.ts';
import { lyingsIn } from '../../src/core/sittings-around.ts';
import { at } from './examples.ts';

const NOW = at('2026-11-22T10:00:00Z');

/** What each way to lie comes to by each of the minutes. */
const table = (...minutes: readonly (readonly [before: number, after: number] | undefined)[]) => {
  const packs = minutes.map((one) => (one ? { adjacency: { before: one[0], after: one[1] } } : {}));
  return lyingsIn(packs).map(({ sitting, spansAt }) => [
    sitting,
    ...packs.map((pack) => sittingOf(pack, {}, { sittings: spansAt(NOW), now: NOW })),
  ]);
};

describe('the ways to lie to a sitting', () => {
  it('are the four that there are, where all packs count the same minutes', () => {
    expect(table([30, 45], [30, 45])).toEqual([
      [undefined, undefined, undefined],
      ['during', 'during', 'during'],
      ['adjacent', 'adjacent', 'adjacent'],
      ['apart', 'apart', 'apart'],
    ]);
  });

  it('have the minutes before and after that only some packs count', () => {
    expect(table([30, 10], [20, 45])).toEqual([
      [undefined, undefined, undefined],
      ['during', 'during', 'during'],
      ['adjacent', 'adjacent', 'adjacent'],
      ['apart', 'apart', 'apart'],
      ['20 to 30 minutes before a sitting', 'adjacent', 'apart'],
      ['10 to 45 minutes after a sitting', 'apart', 'adjacent'],
    ]);
  });

  it('are beside a sitting for both by no minutes, where one counts none', () => {
    expect(table(undefined, [30, 0])).toEqual([
      [undefined, undefined, undefined],
      ['during', 'during', 'during'],
      ['apart', 'apart', 'apart'],
      ['0 to 30 minutes before a sitting', 'apart', 'adjacent'],
    ]);
  });
});
