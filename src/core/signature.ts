/** Whether a file is a pack that somebody signed who is trusted. Fails closed: whatever is not certain is refused. */
import { flattenedVerify } from 'jose/jws/flattened/verify';
import { fromBase64url, fromUtf8 } from './base64url.ts';
import type { PackKey } from './key-id.ts';
import { type Checked, refuse } from './refusal.ts';
import { readPlainJson, readSignedFile, type Signature } from './signed-pack.ts';

export interface SignedContent {
  /** What was signed, as JSON has it: nothing of it has been looked at yet. */
  readonly value: unknown;
  /** The ids of the trusted keys whose signatures are good, in the order of the file. At least one. */
  readonly signedBy: readonly string[];
  /** The ids of all keys that the file is signed with. */
  readonly signers: readonly string[];
}

/**
 * The content of a signed file, if one of `keys` signed it. A signature of a key that is not among them says nothing and
 * is passed over, so that a pack can be signed with an old key and a new one; one of a key that is has to be good.
 */
export async function verifySignedFile(
  text: string,
  keys: readonly PackKey[],
): Promise<Checked<SignedContent>> {
  const file = readSignedFile(text);
  if (!file.ok) return file;
  const { payload, signatures } = file.value;
  const signedBy: string[] = [];
  for (const signature of signatures) {
    const key = keys.find(({ id }) => id === signature.keyId);
    if (!key) continue;
    if (!(await isGood(payload, signature, key))) return badSignature(signature);
    signedBy.push(key.id);
  }
  const signers = signatures.map(({ keyId }) => keyId);
  if (signedBy.length === 0) return unknownKey(signers, keys);
  const json = fromUtf8(fromBase64url(payload) ?? new Uint8Array());
  const content = readPlainJson(json ?? '', 'payload');
  return content.ok ? { ok: true, value: { value: content.value, signedBy, signers } } : content;
}

async function isGood(
  payload: string,
  { protected: header, signature }: Signature,
  { jwk }: PackKey,
): Promise<boolean> {
  try {
    const file = { payload, protected: header, signature };
    await flattenedVerify(file, { ...jwk, alg: 'EdDSA' }, { algorithms: ['EdDSA'] });
    return true;
  } catch {
    // The library throws for whatever is not a good signature of this very key, and that is the answer.
    return false;
  }
}

const badSignature = ({ keyId }: Signature) =>
  refuse(
    'bad-signature',
    `a signature of key ${keyId} that is not over this content`,
    'content exactly as it was signed',
    'Publish the file again as “armslength sign” wrote it.',
    'signatures',
  );

const unknownKey = (signers: readonly string[], keys: readonly PackKey[]) =>
  refuse(
    'unknown-key',
    `signed with ${signers.join(', ')}`,
    keys.length > 0
      ? `a signature of ${keys.map(({ id }) => id).join(' or ')}`
      : 'a signature of a key in “packKeys”, which names none',
    'Sign it with a key that the policy trusts, or add the public key to “packKeys”.',
    'signatures',
  );
