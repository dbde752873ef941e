/** What to make of a file that came from an address, or that waited for its day. */
import { accept } from './acceptance.ts';
import type { Outcome } from './keep-pack.ts';
import { highestOf, type KeptPacks } from './kept-packs.ts';
import type { PackKey } from './key-id.ts';
import { openSignedPack } from './open-pack.ts';
import type { NamedAddress } from './pack-address.ts';
import type { RulePack } from './pack-schema.ts';
import type { SiteOverview } from './site-schema.ts';
import { instantOf } from './window.ts';

/** A file, as it came or was kept. */
export interface CameFile {
  readonly text: string;
  /** SHA-256 in hexadecimal digits. */
  readonly digest: string;
  readonly etag?: string | undefined;
}

/** How things stand on this device. */
export interface Device {
  /** The keys that the policy trusts. */
  readonly keys: readonly PackKey[];
  readonly sites: readonly SiteOverview[];
  /** Epoch milliseconds. */
  readonly now: number;
  readonly kept: KeptPacks;
}

export async function takePack(
  { text, digest, etag }: CameFile,
  { address, pinned }: NamedAddress,
  { keys, sites, now, kept }: Device,
): Promise<Outcome> {
  const opened = await openSignedPack(text, keys);
  if (!opened.ok) return { kind: 'refused', refusal: opened };
  const { pack } = opened.value;
  const before = kept.addresses[address]?.files[0];
  const accepted = accept(pack, {
    sites,
    now,
    highest: highestOf(kept, pack.id),
    ...(before && { id: before.id }),
    ...(pinned !== undefined && { pinned }),
  });
  if (!accepted.ok && accepted.reason !== 'not-yet') return { kind: 'refused', refusal: accepted };
  const file = {
    digest,
    id: pack.id,
    sequence: pack.sequence,
    takenAt: now,
    ...(etag !== undefined && { etag }),
    ...fromOf(pack),
  };
  return { kind: accepted.ok ? 'taken' : 'waiting', file };
}

const fromOf = ({ validFrom, jurisdiction: { zone } }: RulePack): { readonly from?: number } =>
  validFrom === undefined ? {} : { from: instantOf(validFrom, zone) };
