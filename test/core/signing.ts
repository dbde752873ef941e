/** Keys and signatures for tests, made by Node's own cryptography: not by the library that the core verifies with. */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { keyOf, type PackKey } from '../../src/core/key-id.ts';
import type { PublicJwk } from '../../src/core/pack-key.ts';
import { headerFor, signingInput, writeSignedFile } from '../../src/core/signed-pack.ts';

export interface KeyPair extends PackKey {
  readonly secret: KeyObject;
}

export async function aKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = await keyOf(publicKey.export({ format: 'jwk' }) as unknown as PublicJwk);
  return { ...key, secret: privateKey };
}

export const base64url = (text: string | Uint8Array): string =>
  Buffer.from(text).toString('base64url');

export const signatureOf = (header: string, payload: string, { secret }: KeyPair): string =>
  base64url(sign(null, Buffer.from(signingInput(header, payload)), secret));

/** A file with a good signature of each key over `content`, whatever that is. */
export function signedText(content: string, ...keys: readonly KeyPair[]): string {
  const payload = base64url(content);
  const signers = keys.map(({ id }) => id);
  return writeSignedFile({
    payload,
    signatures: keys.map((key) => {
      const header = headerFor(key.id, signers);
      return {
        keyId: key.id,
        protected: header,
        signature: signatureOf(header, payload, key),
      };
    }),
  });
}

/** The same with one good signature under a header of the test's own. */
export function signedUnder(header: string, content: string, key: KeyPair): string {
  const [encoded, payload] = [base64url(header), base64url(content)];
  return JSON.stringify({
    payload,
    signatures: [{ protected: encoded, signature: signatureOf(encoded, payload, key) }],
  });
}
