/** What a key is known by. */
import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import { parsePublicKey, publicPartOf, type PublicJwk } from './pack-key.ts';

/** A public key under its id, the thumbprint of RFC 7638 with SHA-256: nobody chooses it, and no two keys share it. */
export interface PackKey {
  readonly id: string;
  readonly jwk: PublicJwk;
}

export const keyOf = async (jwk: PublicJwk): Promise<PackKey> => ({
  id: await calculateJwkThumbprint({ ...publicPartOf(jwk) }),
  jwk: publicPartOf(jwk),
});

/** Keys as a policy has them. One that cannot be read is none: the policy's own check reports it. */
export const readKeys = async (texts: readonly string[]): Promise<readonly PackKey[]> =>
  Promise.all(
    texts.map((text) => parsePublicKey(text)).flatMap((key) => (key.ok ? [keyOf(key.value)] : [])),
  );
