/** Where every command writes a file that somebody names. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { Misuse } from './misuse.ts';
import { refuseLoss } from './overwritten.ts';
import { reasonOf } from './reason.ts';

/**
 * Writes beside the file, then puts that in its place: whoever reads it meanwhile has the old one or the new one whole.
 * A link stays a link, and a file keeps its mode.
 * @throws Misuse if it cannot be written, or something is in it that could not be had again, and is not what is `replaced`
 */
export function writeWhole(file: string, contents: string | Uint8Array, replaced?: string): void {
  refuseLoss(file, replaced);
  try {
    const there = existsSync(file) ? realpathSync(file) : undefined;
    // A device or a pipe has no place that another could be put in.
    if (there !== undefined && !statSync(there).isFile()) writeFileSync(there, contents);
    else replace(there ?? file, contents, there === undefined ? undefined : statSync(there).mode);
  } catch (error) {
    throw new Misuse(`${file} could not be written: ${reasonOf(error)}`, { cause: error });
  }
}

function replace(file: string, contents: string | Uint8Array, mode: number | undefined): void {
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    const written = openSync(beside, 'wx');
    try {
      if (mode !== undefined) fchmodSync(written, mode);
      writeFileSync(written, contents);
      fsyncSync(written);
    } finally {
      closeSync(written);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
