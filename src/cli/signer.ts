/** Who signs: a private key in a file or an environment variable, or a command that has it where nobody can read it. */
import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { keyOf, type PackKey } from '../core/key-id.ts';
import {
  hasPrivatePart,
  parsePrivateKey,
  parsePublicKey,
  type PrivateJwk,
  publicPartOf,
  type PublicJwk,
} from '../core/pack-key.ts';
import { type Patience, signByCommand } from './key-command.ts';
import { rightsNote } from './key-rights.ts';
import {
  jsonIn,
  keyFile,
  type KeySource,
  keyVariable,
  noKey,
  readKeyFile,
  withoutMark,
} from './key-text.ts';
import { Misuse, printable } from './misuse.ts';

export interface Signer {
  readonly key: PackKey;
  /** A command has the key, and is asked. */
  readonly byCommand?: boolean;
  /** What whoever gave the key may want to know of it. */
  readonly note?: string;
  /** The 64 bytes of the signature over `bytes`. @throws Misuse if the command does not give any, or not in time */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** A signer whose key is in a file. A public key is signed for by `command`. @throws Misuse */
export async function signerOfFile(
  file: string,
  command: string | undefined,
  patience?: Patience,
): Promise<Signer> {
  const text = readKeyFile(file);
  if (isPrivate(text)) return signerOfPrivateFile(file);
  const jwk = readPublicKey(text, file);
  if (command === undefined) {
    throw new Misuse(
      `${file}: found a public key, expected a private one, or --key-command for whatever holds it.`,
    );
  }
  const key = await keyOf(jwk);
  return {
    key,
    byCommand: true,
    sign: (bytes) => signByCommand(command, key.id, bytes, patience),
  };
}

/** A signer whose private key is in a file, where nothing else can sign. @throws Misuse */
export async function signerOfPrivateFile(file: string): Promise<Signer> {
  const text = readKeyFile(file);
  if (isPublic(text)) throw new Misuse(`${file}: found a public key, expected a private one.`);
  return { ...(await signerOfKey(text, keyFile(file))), ...noteOn(file) };
}

function noteOn(file: string): Pick<Signer, 'note'> {
  const note = rightsNote(file);
  return note === undefined ? {} : { note };
}

/** A signer whose private key is in an environment variable. @throws Misuse */
export async function signerOfVariable(name: string): Promise<Signer> {
  const text = withoutMark(process.env[name] ?? '');
  if (text === '')
    throw new Misuse(
      `${name}: found ${process.env[name] === undefined ? 'no such environment variable' : 'nothing in this environment variable'}, expected a private key in it.`,
    );
  if (isPublic(text))
    throw new Misuse(`${name}: found a public key in it, expected a private one.`);
  return signerOfKey(text, keyVariable(name));
}

/** A public key in a file. @throws Misuse */
export const publicKeyOfFile = async (file: string): Promise<PackKey> =>
  keyOf(readPublicKey(readKeyFile(file), file));

async function signerOfKey(text: string, source: KeySource): Promise<Signer> {
  const read = parsePrivateKey(text);
  if (!read.ok) throw noKey(text, source, read.issues);
  const secret = secretIn(read.value);
  if (createPublicKey(secret).export({ format: 'jwk' }).x !== read.value.x)
    throw new Misuse(
      printable(
        `${source.where}: its “x” is not the public part of its “d”, so that nobody could verify what it signs. ${source.mend}`,
      ),
    );
  return {
    key: await keyOf(publicPartOf(read.value)),
    sign: async (bytes) => sign(null, bytes, secret),
  };
}

/** What stands before the 32 bytes of a private Ed25519 key in PKCS #8 (RFC 8410, section 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** By `d` alone: with an `x` of another key Node throws, or passes it over, from one version to the next. */
const secretIn = ({ d }: PrivateJwk): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([PKCS8, Buffer.from(d, 'base64url')]),
    format: 'der',
    type: 'pkcs8',
  });

function readPublicKey(text: string, file: string): PublicJwk {
  const read = parsePublicKey(text);
  if (!read.ok) throw noKey(text, keyFile(file), read.issues);
  return read.value;
}

const isPrivate = (text: string): boolean => hasPrivatePart(jsonIn(text));

const isPublic = (text: string): boolean => !isPrivate(text) && parsePublicKey(text).ok;
