/** The keys that a release is signed with. Whoever names none gets development keys, made once and kept outside the sources. */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { makeKeyPair, writeKey } from '../key-pair.ts';
import { Misuse } from '../misuse.ts';
import { reasonOf } from '../reason.ts';
import { type Signer, signerOfPrivateFile } from '../signer.ts';

/** Where this user's programs keep what is theirs, so that every copy of the sources on a machine has the same keys. */
export const keyFolder = (): string =>
  path.join(
    process.env['XDG_CONFIG_HOME'] ?? process.env['APPDATA'] ?? path.join(homedir(), '.config'),
    'armslength',
  );

/** The RSA key of the CRX, from a PEM file. @throws Misuse */
export function crxKey(file: string | undefined): KeyObject {
  if (file !== undefined) return readPem(file);
  const own = path.join(keyFolder(), 'development-crx-key.pem');
  if (!existsSync(own)) {
    mkdirSync(keyFolder(), { recursive: true });
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeKey(own, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  }
  return readPem(own);
}

/** Who signs the packs, from a file that `armslength keygen` wrote. @throws Misuse */
export async function packSigner(file: string | undefined): Promise<Signer> {
  if (file !== undefined) return signerOfPrivateFile(file);
  const own = path.join(keyFolder(), 'development-pack-key.jwk');
  if (!existsSync(own)) {
    mkdirSync(keyFolder(), { recursive: true });
    await makeKeyPair(own);
  }
  return signerOfPrivateFile(own);
}

function readPem(file: string): KeyObject {
  const key = keyIn(file);
  if (key?.asymmetricKeyType === 'rsa') return key;
  throw new Misuse(
    `${file}: found ${key ? `a key of the kind ${key.asymmetricKeyType}` : 'no private key'}, expected a private RSA key as PEM. openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out ${file} makes one.`,
  );
}

function keyIn(file: string): KeyObject | null {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Misuse(`${file} could not be read: ${reasonOf(error)}`, { cause: error });
  }
  try {
    return createPrivateKey(pem);
  } catch {
    // What Node says of it could hold a part of the key; that it is none is the answer.
    return null;
  }
}
