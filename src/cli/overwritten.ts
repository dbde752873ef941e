/** A slip of the keyboard must not cost a key, nor what a command reads: a pack or the settings. */
import { createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { looksPrivate } from '../core/pack-key.ts';
import { Misuse } from './misuse.ts';
import { reasonOf } from './reason.ts';

/** @throws Misuse if `out` is one of the files that are read, by whichever name */
export function refuseInputAsOutput(inputs: readonly string[], out: string): void {
  if (!existsSync(out)) return;
  const read = inputs.filter((file) => existsSync(file)).map((file) => realpathSync(file));
  if (read.includes(realpathSync(out)))
    throw new Misuse(`--out ${out}: is read here, and would be overwritten. Name another file.`);
}

/** @throws Misuse if there is a private key in the file at `out`, which cannot be had again */
export function refuseKeyAsOutput(out: string): void {
  const before = bytesOf(out);
  if (before && holdsPrivateKey(before))
    throw new Misuse(
      `${out}: holds a private key, and a key is never overwritten. Name another file.`,
    );
}

/** What is in the file; absent where there is none, or what is there is no file. @throws Misuse */
export function bytesOf(file: string): Buffer | undefined {
  try {
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch (error) {
    throw new Misuse(
      `${file} could not be read, to see what would be replaced: ${reasonOf(error)}`,
      { cause: error },
    );
  }
}

/** As bytes, where there is no text to know one by. */
const IN_BYTES = ['pkcs8', 'pkcs1', 'sec1'] as const;

const holdsPrivateKey = (contents: Buffer): boolean =>
  looksPrivate(contents.toString('latin1')) || IN_BYTES.some((type) => isKey(contents, type));

function isKey(key: Buffer, type: (typeof IN_BYTES)[number]): boolean {
  try {
    createPrivateKey({ key, format: 'der', type });
    return true;
  } catch {
    // Whatever Node says of it, it is no key of this kind.
    return false;
  }
}
