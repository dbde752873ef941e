import { expect, test } from 'vitest';
import { tryPolicies } from './policies.ts';

// However slow the machine: what it takes is no part of what is tested.
const PATIENCE = 120_000;

test(
  'a sample of random policies breaks nothing, and each keeps its good keys',
  () => {
    const { tried, kept, told, goneOn, faults } = tryPolicies(500, 20261125);
    expect(faults).toEqual([]);
    expect(tried).toBe(500);
    // All of it really happens, or the sample would say nothing.
    expect(Math.min(kept, told)).toBeGreaterThan(tried);
    expect(goneOn).toBeGreaterThan(tried / 10);
  },
  PATIENCE,
);
