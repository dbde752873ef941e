/** Who may read a private key, beside its owner. */
import { statSync } from 'node:fs';
import { printable } from './misuse.ts';

const EVERYBODY_READS = 0o004;

/**
 * A sentence about a private key that everybody on the machine may read. It is used all the same: a build server may give
 * it so, in a place of its own. A group may be meant. Windows keeps rights elsewhere.
 */
export function rightsNote(file: string): string | undefined {
  if (process.platform === 'win32' || (statSync(file).mode & EVERYBODY_READS) === 0)
    return undefined;
  return printable(
    `${file}: everybody on this machine may read this private key, and whoever has it can sign. “chmod 600 ${file}” leaves it to its owner; if others may have had it, make a new one.`,
  );
}
