/** A pack to look at, also as it is published: nothing is signed or sent on here, so that it need not be verified. */
import { existsSync, statSync } from 'node:fs';
import { fromBase64url, fromUtf8 } from '../core/base64url.ts';
import type { RulePack } from '../core/pack-schema.ts';
import type { Checked } from '../core/refusal.ts';
import { LONGEST_SIGNED_PACK, readPlainJson, readSignedFile } from '../core/signed-pack.ts';
import { parseWholePack } from '../core/window-check.ts';
import { bytesOf, STANDARD_INPUT } from './input.ts';
import { readJsonFile } from './json/read.ts';
import { lineOf, NotInOrder, printable } from './misuse.ts';
import { type Known, readPackByReference } from './pack-reference.ts';
import { isSignedFile } from './signed.ts';
import { inWords } from './signed-text.ts';

/** Whether a reference leads to a signed pack, in order or not. */
export function isSignedAt(reference: string): boolean {
  if (reference.startsWith('builtin:')) return false;
  const isFile =
    reference === STANDARD_INPUT || (existsSync(reference) && statSync(reference).isFile());
  return isFile && isSignedFile(readJsonFile(reference, LONGEST_SIGNED_PACK));
}

/**
 * The pack by `builtin:<id>`, by its file, or in a signed file, which is told. `known`: what it may name.
 * @throws NotInOrder @throws Misuse
 */
export function readPackOrSigned(reference: string, known?: () => Known): RulePack {
  if (!isSignedAt(reference)) return readPackByReference(reference, known);
  const read = packIn(reference, Buffer.from(bytesOf(reference)).toString('latin1'));
  if (!read.ok)
    throw new NotInOrder(read.issues.map((issue) => lineOf(reference, issue)).join('\n'));
  process.stderr.write(
    printable(
      `${reference}: a signed pack, whose signature was not checked. “npx armslength verify” does that.`,
    ) + '\n',
  );
  return read.value;
}

function packIn(reference: string, text: string): Checked<RulePack> {
  const file = inWords(reference, text, readSignedFile(text));
  if (!file.ok) return file;
  const json = fromUtf8(fromBase64url(file.value.payload) ?? new Uint8Array()) ?? '';
  const content = readPlainJson(json, 'payload');
  if (!content.ok) return content;
  const pack = parseWholePack(content.value);
  return pack.ok ? pack : { ok: false, reason: 'not-a-pack', issues: pack.issues };
}
