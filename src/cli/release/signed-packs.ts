/** Every pack that comes with the extension, as the signed file that a server can publish. */
import type { Issue } from '../../core/issue.ts';
import { lineOf, Misuse } from '../misuse.ts';
import { readBuiltinPacks } from '../rules.ts';
import { signPack } from '../sign-pack.ts';
import type { Signer } from '../signer.ts';
import { type Files, textFile } from './files.ts';

/** By `<id>.jws`, and the public key as it stands in `packKeys`. @throws Misuse if a browser would not take one */
export async function signedPacks(signer: Signer): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const pack of readBuiltinPacks()) {
    const signed = await signPack(pack, [signer]);
    if (!signed.ok) throw unsignable(pack.id, signed.issues);
    files.set(`${pack.id}.jws`, textFile(signed.value));
  }
  return files.set('key.jwk.pub', textFile(`${JSON.stringify(signer.key.jwk)}\n`));
}

const unsignable = (id: string, issues: readonly Issue[]): Misuse =>
  new Misuse(issues.map((issue) => lineOf(id, issue)).join('\n'));
