/** The keys that a release is signed with. Whoever names none gets development keys, made once and kept outside the sources. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { makeKeyPair, writeKey } from '../key-pair.ts';
import { Misuse } from '../misuse.ts';
import { reasonOf } from '../reason.ts';
import { type Signer, signerOfPrivateFile } from '../signer.ts';
import { readCrxKey } from './crx-key-file.ts';

/**
 * Where this user's programs keep what is theirs, so that every copy of the sources on a machine has the same keys. By the
 * specification of XDG an empty or relative path is passed over: it would be one inside the project.
 */
export const keyFolder = (): string =>
  path.join(
    [process.env['XDG_CONFIG_HOME'], process.env['APPDATA']].find(
      (one) => one !== undefined && path.isAbsolute(one),
    ) ?? path.join(homedir(), '.config'),
    'armslength',
  );

/** The RSA key of the CRX, from a PEM file. @throws Misuse */
export function crxKey(file: string | undefined): KeyObject {
  if (file !== undefined) return readCrxKey(file);
  const own = path.join(keyFolder(), 'development-crx-key.pem');
  if (!existsSync(own)) {
    makeKeyFolder();
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeKey(own, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  }
  return readCrxKey(own);
}

/** Who signs the packs, from a file that `armslength keygen` wrote. @throws Misuse */
export async function packSigner(file: string | undefined): Promise<Signer> {
  if (file !== undefined) return signerOfPrivateFile(file);
  const own = path.join(keyFolder(), 'development-pack-key.jwk');
  if (!existsSync(own)) {
    makeKeyFolder();
    await makeKeyPair(own);
  }
  return signerOfPrivateFile(own);
}

function makeKeyFolder(): void {
  try {
    mkdirSync(keyFolder(), { recursive: true });
  } catch (error) {
    throw new Misuse(
      `${keyFolder()} could not be made, for the development keys: ${reasonOf(error)}. Name another folder in XDG_CONFIG_HOME, or give keys with --key and --pack-key.`,
      { cause: error },
    );
  }
}
