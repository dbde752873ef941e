/** What is looked at although `validate` refuses it, as a draft may be: nobody is to take it for good. */
import { checkFile } from './check-file.ts';
import { counted } from './counted.ts';
import { printable } from './misuse.ts';
import { isSignedAt } from './signed-reference.ts';
import type { Surroundings } from './surroundings.ts';

/** Tells how many issues a pack in a file has. `today` as `2026-11-22`. */
export function tellUnsound(
  reference: string,
  today: string,
  surroundings: () => Surroundings,
): void {
  if (reference.startsWith('builtin:') || isSignedAt(reference)) return;
  const { findings } = checkFile(reference, { surroundings, today });
  if (findings.length === 0) return;
  process.stderr.write(
    printable(
      `${reference}: “npx armslength validate” finds ${counted(findings.length, 'issue')} in it, so that “sign” would not sign it.`,
    ) + '\n',
  );
}
