/** Packs that are explained beside settings by which a device would not take them. */
import { readKeys } from '../core/key-id.ts';
import { addressesIn } from '../core/pack-address.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { readSignedFile } from '../core/signed-pack.ts';
import { bytesOf } from './input.ts';
import { printable } from './misuse.ts';
import { isSignedAt } from './signed-reference.ts';

export interface Trusting {
  /** The file of the settings. */
  readonly file: string;
  readonly packs: readonly string[];
  readonly packKeys: readonly string[];
}

/**
 * A sentence for each pin and each missing key by which none of the addresses could bring a pack. Where no address is
 * named, the file stands for something else. A pack that is not signed yet may be by the right key.
 */
export async function notTaken(
  given: readonly { readonly reference: string; readonly pack: RulePack }[],
  { file, packs, packKeys }: Trusting,
): Promise<readonly string[]> {
  const addresses = addressesIn(packs);
  if (addresses.length === 0) return [];
  const pins = addresses.flatMap(({ pinned }) => pinned ?? []);
  const isFree = pins.length < addresses.length;
  const trusted = (await readKeys(packKeys)).map(({ id }) => id);
  return given
    .filter(({ reference }) => !reference.startsWith('builtin:'))
    .flatMap(({ reference, pack: { sequence } }) => {
      const signers = signersOf(reference);
      return [
        ...(isFree || pins.includes(sequence)
          ? []
          : [`has sequence ${sequence}, and “packs” of ${file} allows ${pins.join(' and ')} only`]),
        ...(signers.length === 0 || signers.some((id) => trusted.includes(id))
          ? []
          : [`is signed with ${signers.join(', ')}, which “packKeys” of ${file} has not`]),
      ].map((why) => printable(`${reference}: ${why}. A device with these settings refuses it.`));
    });
}

function signersOf(reference: string): readonly string[] {
  if (!isSignedAt(reference)) return [];
  const read = readSignedFile(Buffer.from(bytesOf(reference)).toString('latin1'));
  return read.ok ? read.value.signatures.map(({ keyId }) => keyId) : [];
}
