import { expect, test } from 'vitest';
import { readBuiltinPacks } from '../../src/cli/rules.ts';
import { mutated, pickFrom } from './mutate.ts';
import { tryMutatedPacks } from './mutated-packs.ts';

const packs = readBuiltinPacks();

// However slow the machine: what it takes is no part of what is tested.
const PATIENCE = 120_000;

test(
  'a sample of mutated packs is refused with a reason, or loads to exactly what is written',
  () => {
    const { tried, refused, loaded, faults } = tryMutatedPacks(packs, 500, 20261125);
    expect(faults).toEqual([]);
    expect(refused + loaded).toBe(tried);
    // Both really happen, or the sample would say nothing.
    expect(Math.min(refused, loaded)).toBeGreaterThan(tried / 20);
  },
  PATIENCE,
);

test('a mutation can be had again by its seed, and differs from the pack', () => {
  const of = (seed: number) => mutated(packs[0], pickFrom(seed));
  expect(of(7)).toBe(of(7));
  const all = Array.from({ length: 50 }, (_, seed) => of(seed));
  expect(new Set(all).size).toBeGreaterThan(40);
});
