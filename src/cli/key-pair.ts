/** A new pair of keys for signing packs, in two files. */
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keyOf, type PackKey } from '../core/key-id.ts';
import type { PrivateJwk } from '../core/pack-key.ts';
import { Misuse } from './misuse.ts';
import { reasonOf } from './reason.ts';
import { PUBLIC_FILE, refuseNoName } from './written.ts';

export interface KeyPair extends PackKey {
  readonly publicFile: string;
}

/** Read and written by the owner, and by nobody else. */
const OWNER_ONLY = 0o600;

/** Writes the private key to `out` and the public one to `out`.pub. @throws Misuse if either is there already */
export async function makeKeyPair(out: string): Promise<KeyPair> {
  refuseNoName(out);
  const publicFile = `${out}.pub`;
  for (const file of [out, publicFile]) if (existsSync(file)) throw taken(file);
  const { kty, crv, x, d } = generateKeyPairSync('ed25519').privateKey.export({
    format: 'jwk',
  }) as unknown as PrivateJwk;
  const key = await keyOf({ kty, crv, x });
  const common = { ...key.jwk, alg: 'EdDSA', use: 'sig', kid: key.id };
  writeKey(out, `${JSON.stringify({ ...common, d })}\n`, OWNER_ONLY);
  writeKey(publicFile, `${JSON.stringify(common)}\n`, PUBLIC_FILE);
  // Whatever the umask.
  chmodSync(publicFile, PUBLIC_FILE);
  return { ...key, publicFile };
}

/** Never over what is there: a key that is lost cannot be had again. @throws Misuse */
export function writeKey(file: string, text: string, mode: number = OWNER_ONLY): void {
  try {
    writeFileSync(file, text, { flag: 'wx', mode });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw taken(file);
    // Without the cause, which could hold what was to be written.
    throw new Misuse(`${file} could not be written: ${reasonFor(file, error)}`);
  }
}

const taken = (file: string): Misuse =>
  new Misuse(`${file}: is there already, and a key is never overwritten. Name another file.`);

/** Most often it is the folder that is missing, and a key is to lie in no folder that was made by a slip. */
function reasonFor(file: string, error: unknown): string {
  const folder = path.dirname(file);
  return existsSync(folder)
    ? reasonOf(error)
    : `there is no folder ${folder}. Make it first, or name another file.`;
}
