/** A signed pack that is about to be put in the place of another. */
import { existsSync } from 'node:fs';
import { fromBase64url, fromUtf8 } from '../core/base64url.ts';
import { readSignedFile } from '../core/signed-pack.ts';
import { Misuse, printable } from './misuse.ts';
import { bytesOf } from './overwritten.ts';
import { NotInOrder } from './rules.ts';
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
 * Devices that have the file at `out` take a change of it only under a higher `sequence`. The same content may be signed
 * again, for a change of keys; another pack may be replaced.
 * @throws NotInOrder
 */
export function refuseSameSequence(out: string, signed: string): void {
  const before = existsSync(out) ? packIn(readSignedText(out)) : undefined;
  const after = packIn(signed);
  if (!before || !after || before.id !== after.id || before.payload === after.payload) return;
  if (after.sequence > before.sequence) return;
  throw new NotInOrder(
    printable(
      `${out}: has sequence ${before.sequence} with another content, and the pack has ${after.sequence}. Raise “sequence” to ${before.sequence + 1} or more, or name another file. Nothing was written.`,
    ),
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
