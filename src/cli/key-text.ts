/** A key as text, from a file or a variable, and what it is where it is none. */
import { readFileSync } from 'node:fs';
import type { Issue } from '../core/issue.ts';
import { type BinaryKey, binaryKeyIn, toPem } from './binary-key.ts';
import { isUtf16 } from './encoding.ts';
import { inShell } from './in-shell.ts';
import { KINDS, kindOf } from './kind.ts';
import { lineOf, Misuse, printable } from './misuse.ts';
import { isKey } from './other-file.ts';
import { otherKeyIn } from './other-keys.ts';
import { reasonOf } from './reason.ts';
import { isSignedPack } from './signed.ts';

/** Where a key is from: by that name, and what to give in its place. */
export interface KeySource {
  readonly where: string;
  readonly mend: string;
}

export const keyFile = (where: string): KeySource => ({
  where,
  mend: 'Give a file that “armslength keygen” wrote.',
});

export const keyVariable = (where: string): KeySource => ({
  where,
  mend: 'Put into this variable what stands in a file that “armslength keygen” wrote.',
});

/** As UTF-8; an editor may have written a byte-order mark before it. @throws Misuse */
export function readKeyFile(file: string): string {
  const bytes = bytesOfKeyFile(file);
  if (isUtf16(bytes))
    throw new Misuse(
      printable(`${file}: is text in UTF-16, expected UTF-8. Save it as UTF-8, and give it again.`),
    );
  const binary = binaryKeyIn(bytes);
  if (binary) throw new Misuse(printable(`${file}: ${whatIsBinary(binary, file)}`));
  return withoutMark(bytes.toString('utf8'));
}

function whatIsBinary(binary: BinaryKey, file: string): string {
  const { form, key } = binary;
  const kind = key?.asymmetricKeyType ?? 'ed25519';
  if (kind !== 'ed25519')
    return `is a key of the kind ${kind} in the form ${form}, expected one Ed25519 key (OKP) as JWK. ${keyFile(file).mend}`;
  const isPublic = key?.type === 'public';
  const what = key ? `a ${key.type} key in the form ${form}` : `in the form ${form}`;
  return `is ${what}, expected a JWK. Of an Ed25519 key, “${toPem(binary, inShell(file))} | ${toJwk(isPublic)} > pack-key.jwk${isPublic ? '.pub' : ''}” makes a JWK. ${keyFile(file).mend}`;
}

/** The part of a line for a shell that reads PEM and prints a JWK. */
const toJwk = (isPublic: boolean): string =>
  `node -p 'JSON.stringify(crypto.create${isPublic ? 'Public' : 'Private'}Key(fs.readFileSync(0)).export({format:"jwk"}))'`;

export const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

/** @throws Misuse if it cannot be read */
export function bytesOfKeyFile(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Misuse(`${file} could not be read: ${reasonOf(error)}`, { cause: error });
  }
}

export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What is no JSON is no key of either kind, and is told so.
    return undefined;
  }
}

/** Whatever says what kind of key it is may have a slip in it; anything else is another text altogether. */
export function noKey(text: string, { where, mend }: KeySource, issues: readonly Issue[]): Misuse {
  const value = jsonIn(text);
  const other = otherKeyIn(value);
  // That it is private, where a public one belongs, comes before its kind.
  const isPrivate = issues.some(({ found }) => found === 'a private key');
  if (other !== undefined && !isPrivate)
    return new Misuse(printable(`${where}: is ${other}, expected one Ed25519 key (OKP). ${mend}`));
  if (isKey(value)) return new Misuse(issues.map((issue) => lineOf(where, issue)).join('\n'));
  return new Misuse(printable(`${where}: ${whatIs(text)} ${mend}`));
}

const whatIs = (text: string): string =>
  text.includes('-----BEGIN ')
    ? `is in the form PEM, expected a JWK. Of an Ed25519 key as PEM, “${toJwk(false)} < key.pem > pack-key.jwk” makes a JWK; for a public key it is createPublicKey.`
    : `is ${otherIn(jsonIn(text)) ?? 'no key'}.`;

/** Where a pack, or settings, are given in the place of a key. */
function otherIn(value: unknown): string | undefined {
  const is = kindOf(value);
  if (isSignedPack(value)) return 'a signed pack, and no key';
  if (is.kind !== null) return `${KINDS[is.kind].name}, and no key`;
  return is.isOther ? `${is.issue.found}, and no key` : undefined;
}
