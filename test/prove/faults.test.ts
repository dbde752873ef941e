/** Every row has a fault that it would find, and every fault can still be planted. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULTS } from './faults.ts';
import { withFault } from './plant.ts';
import { ROWS } from './rows.ts';

test('each row has a fault, but for those that are about the proofs themselves', () => {
  const rows = ROWS.filter(({ ofProofs }) => !ofProofs).map(({ id }) => id);
  expect(new Set(FAULTS.map(({ row }) => row))).toEqual(new Set(rows));
});

// What is built is there only after a build: test/build/faults.test.ts.
test.each(FAULTS.filter(({ file }) => !file.startsWith('.output/')))(
  'the fault for $row, “$says”, can be planted where the code is as it is',
  (fault) => {
    const text = readFileSync(fault.file, 'utf8');
    expect(withFault(text, fault)).not.toBe(text);
  },
);

test('a fault that stands nowhere, or in two places, is not planted', () => {
  const fault = { row: 'a', says: 'b', file: 'c', from: 'x', to: 'y' };
  expect(withFault('ax', fault)).toBe('ay');
  expect(() => withFault('a', fault)).toThrow('once');
  expect(() => withFault('xx', fault)).toThrow('once');
});
