/** A signed pack that is about to be put in the place of another. */
import { existsSync } from 'node:fs';
import { fromBase64url, fromUtf8 } from '../core/base64url.ts';
import { readSignedFile } from '../core/signed-pack.ts';
import { Misuse, NotInOrder, printable } from './misuse.ts';
import { bytesOf } from './overwritten.ts';
import { readSignedText } from './signed-text.ts';

/** Only a signed pack is replaced by one; a file that is empty costs nobody anything. @throws Misuse */
export function refuseForeign(out: string): void {
  if (!existsSync(out)) return;
  const before = bytesOf(out)?.toString('latin1');
  if (before === undefined)
    throw new Misuse(printable(`--out ${out}: is no file. Name a file for the signed pack.`));
  if (before !== '' && !readSignedFile(before).ok)
    throw new Misuse(
      printable(
        `--out ${out}: is there already, and is no signed pack. Name another file, or take it away first.`,
      ),
    );
}

/**
 * Devices that have the file at `out` take a change of it only of the same pack, and under a higher `sequence`. The same
 * content may be signed again, for a change of keys.
 * @throws NotInOrder
 */
export function refuseNotTaken(out: string, signed: string): void {
  const before = existsSync(out) ? packIn(readSignedText(out)) : undefined;
  const after = packIn(signed);
  if (!before || !after || before.payload === after.payload) return;
  if (before.id !== after.id)
    throw new NotInOrder(
      printable(
        `${out}: is the signed pack ${String(before.id)}, and this is ${String(after.id)}: devices that have that one from there refuse another. Name another file, or take it away first. Nothing was written.`,
      ),
    );
  if (after.sequence > before.sequence) return;
  throw new NotInOrder(
    printable(
      `${out}: has sequence ${before.sequence} with another content, and the pack has ${after.sequence}. Raise “sequence” to ${before.sequence + 1} or more, or name another file. Nothing was written.`,
    ),
  );
}

/**
 * A sentence about a file at `out` that none of `keys` has signed. It is replaced all the same: its key may be lost, or
 * may have been in other hands.
 */
export function otherKeysNote(out: string, keys: readonly string[]): string | undefined {
  const before = existsSync(out) ? readSignedFile(readSignedText(out)) : undefined;
  if (!before?.ok) return undefined;
  const ids = before.value.signatures.map(({ keyId }) => keyId);
  if (ids.some((id) => keys.includes(id))) return undefined;
  return printable(
    `${out}: was signed with ${ids.join(', ')}, and none of these keys signs it now. Devices refuse it until their “packKeys” has a key that does: “Change a key” in docs/admin/packs.md has the order of the steps.`,
  );
}

interface Signed {
  readonly payload: string;
  readonly id: unknown;
  readonly sequence: number;
}

function packIn(text: string): Signed | undefined {
  const read = readSignedFile(text);
  if (!read.ok) return undefined;
  const { payload } = read.value;
  try {
    const pack = JSON.parse(fromUtf8(fromBase64url(payload) ?? new Uint8Array()) ?? '') as {
      readonly id?: unknown;
      readonly sequence?: unknown;
    } | null;
    const sequence = pack?.sequence;
    return typeof sequence === 'number' ? { payload, id: pack?.id, sequence } : undefined;
  } catch {
    // What is signed is no JSON, so that it has no sequence.
    return undefined;
  }
}
