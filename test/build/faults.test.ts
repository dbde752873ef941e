/** Every fault that is planted in what is built stands there once. Run after `npm run build`. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAULTS } from '../prove/faults.ts';
import { withFault } from '../prove/plant.ts';

test.each(FAULTS.filter(({ file }) => file.startsWith('.output/')))(
  'the fault for $row, “$says”, can be planted in what is built as it is',
  (fault) => {
    const texts = globSync(fault.file).map((file) => readFileSync(file, 'utf8'));
    expect(texts.map((text) => withFault(text, fault) === text)).toEqual(texts.map(() => false));
    expect(texts.length).toBeGreaterThan(0);
  },
);
