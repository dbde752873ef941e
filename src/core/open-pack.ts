/** From a signed file to the pack in it: every time that it is loaded, whoever kept it meanwhile. */
import { ENGINE_VERSION, type RulePack } from './pack-schema.ts';
import type { PackKey } from './key-id.ts';
import { type Checked, refuse } from './refusal.ts';
import { verifySignedFile } from './signature.ts';
import { parseWholePack } from './window-check.ts';

export interface OpenPack {
  readonly pack: RulePack;
  /** The ids of the trusted keys whose signatures are good. At least one. */
  readonly signedBy: readonly string[];
  /** The ids of all keys that the file is signed with. */
  readonly signers: readonly string[];
}

/** The pack in a signed file, if one of `keys` signed it, this version speaks its language, and it needs nothing beside it. */
export async function openSignedPack(
  text: string,
  keys: readonly PackKey[],
): Promise<Checked<OpenPack>> {
  const file = await verifySignedFile(text, keys);
  if (!file.ok) return file;
  const { value, signedBy, signers } = file.value;
  const requires = requiredBy(value);
  if (requires > ENGINE_VERSION) {
    return refuse(
      'newer-language',
      `${requires}`,
      `at most ${ENGINE_VERSION}, the version of this engine`,
      'Update the extension first; the pack is taken then.',
      'requires',
    );
  }
  const pack = parseWholePack(value);
  return pack.ok
    ? { ok: true, value: { pack: pack.value, signedBy, signers } }
    : { ok: false, reason: 'not-a-pack', issues: pack.issues };
}

/** What a pack of a later language asks for can be read even where nothing else of it can. */
function requiredBy(value: unknown): number {
  const requires =
    typeof value === 'object' && value !== null && 'requires' in value ? value.requires : 0;
  return typeof requires === 'number' ? requires : 0;
}
