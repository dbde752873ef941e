/** A slip of the keyboard must not cost what a command reads: a key, a pack or the settings. */
import { existsSync, realpathSync } from 'node:fs';
import { Misuse } from './misuse.ts';

/** @throws Misuse if `out` is one of the files that are read, by whichever name */
export function refuseInputAsOutput(inputs: readonly string[], out: string): void {
  if (!existsSync(out)) return;
  const read = inputs.filter((file) => existsSync(file)).map((file) => realpathSync(file));
  if (read.includes(realpathSync(out)))
    throw new Misuse(`--out ${out}: is read here, and would be overwritten. Name another file.`);
}
