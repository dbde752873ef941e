/** Who has rights to a private key, beside its owner. */
import { statSync } from 'node:fs';
import { printable } from './misuse.ts';

const OF_OTHERS = 0o077;
const ALL = 0o777;

/**
 * A sentence about a private key to which a group or everybody on the machine has any right. It is used all the same: a
 * group may be meant, and a build server may give it so, in a place of its own. Windows keeps rights elsewhere.
 */
export function rightsNote(file: string): string | undefined {
  const mode = process.platform === 'win32' ? 0 : statSync(file).mode & ALL;
  if ((mode & OF_OTHERS) === 0) return undefined;
  const others = (mode & 0o007) === 0 ? 'a group' : 'everybody';
  return printable(
    `${file}: ${others} on this machine has rights to this private key (${mode.toString(8)}), and whoever has it can sign. “chmod 600 ${file}” leaves it to its owner; if others may have had it, make a new one.`,
  );
}
