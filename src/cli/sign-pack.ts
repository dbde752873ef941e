/** Signing a pack, without any file. */
import { toBase64url } from '../core/base64url.ts';
import type { Issue } from '../core/issue.ts';
import { openSignedPack } from '../core/open-pack.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { LONGEST_PACK, tooLong } from '../core/pack-text.ts';
import { headerFor, signingInput, writeSignedFile } from '../core/signed-pack.ts';
import { Misuse } from './misuse.ts';
import type { Signer } from './signer.ts';

type Signed =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The file, with a signature of each of `signers`; or what a browser would refuse in it, since what was signed is read as
 * a browser will read it before anybody gets it.
 * @throws Misuse if a signer gives a signature that its own public part does not verify
 */
export async function signPack(pack: RulePack, signers: readonly Signer[]): Promise<Signed> {
  const payload = payloadOf(pack);
  if (payload.length > LONGEST_PACK) return { ok: false, issues: [tooLong(payload.length)] };
  const value = await sign(payload, signers);
  const opened = await openSignedPack(
    value,
    signers.map(({ key }) => key),
  );
  if (opened.ok) return { ok: true, value };
  if (opened.reason !== 'bad-signature') return { ok: false, issues: opened.issues };
  throw new Misuse(
    'What the key signed cannot be verified with its public part. Nothing was written.',
  );
}

const payloadOf = ({ $schema: _, ...pack }: RulePack): string => JSON.stringify(pack);

async function sign(content: string, signers: readonly Signer[]): Promise<string> {
  const payload = toBase64url(content);
  const ids = signers.map(({ key }) => key.id);
  const signatures = [];
  // One after the other: a command may ask a person for something.
  for (const signer of signers) {
    const header = headerFor(signer.key.id, ids);
    const signature = await signer.sign(Buffer.from(signingInput(header, payload)));
    signatures.push({
      keyId: signer.key.id,
      protected: header,
      signature: toBase64url(signature),
    });
  }
  return writeSignedFile({ payload, signatures });
}
