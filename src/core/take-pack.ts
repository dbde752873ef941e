/** What to make of a file that came from an address, or that waited for its day. */
import { accept, refuseSequence } from './acceptance.ts';
import type { Outcome } from './keep-pack.ts';
import { filesIn, highestBy, type KeptAddress, type KeptPacks } from './kept-packs.ts';
import type { PackKey } from './key-id.ts';
import { openSignedPack } from './open-pack.ts';
import type { NamedAddress } from './pack-address.ts';
import type { RulePack } from './pack-schema.ts';
import { readSignedFile } from './signed-pack.ts';
import type { SiteOverview } from './site-schema.ts';
import { withWebPage } from './web-page.ts';
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
  /** A file that is kept, by its digest; `undefined` if it is not there. */
  readonly read: (digest: string) => Promise<string | undefined>;
}

export async function takePack(
  came: CameFile,
  { address, pinned }: NamedAddress,
  device: Device,
): Promise<Outcome> {
  const { text, digest, etag } = came;
  const { keys, sites, now, kept } = device;
  const opened = await openSignedPack(text, keys);
  if (!opened.ok) return { kind: 'refused', refusal: withWebPage(opened, text) };
  const { pack } = opened.value;
  const before = kept.addresses[address]?.files[0];
  const accepted = accept(pack, {
    sites,
    now,
    highest: highestBy(kept, pack.id, now),
    reused: await isReused(came, pack, device),
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

/**
 * What to make of an answer that what came last is still what there is. Where that is older than what was in force, or the
 * policy allows another `sequence` only and that one is not kept, it is refused, as if it had come again: or nobody would
 * learn why another pack is in force than the server's, or none.
 */
export function takeUnchanged(
  { files, waiting }: KeptAddress,
  pinned: number | undefined,
  { kept, now }: Pick<Device, 'kept' | 'now'>,
): Outcome {
  const last = waiting ?? files[0];
  const isHere = [...files, waiting].some((file) => file && file.sequence === pinned);
  const refusal =
    last && !isHere && refuseSequence(last.sequence, highestBy(kept, last.id, now), pinned);
  return refusal ? { kind: 'refused', refusal } : { kind: 'unchanged' };
}

/**
 * Whether a file that is kept has the same id and `sequence` and another content, at whichever address. The same content may
 * come with other signatures. A file that nobody trusted has signed any more stands in nobody's way.
 */
async function isReused(
  { text, digest }: CameFile,
  { id, sequence }: RulePack,
  { kept, keys, read }: Device,
): Promise<boolean> {
  const alike = filesIn(kept).filter(
    (file) => file.id === id && file.sequence === sequence && file.digest !== digest,
  );
  const others = await Promise.all(
    alike.map(async (file) => {
      const other = (await read(file.digest)) ?? '';
      return contentOf(other) !== contentOf(text) && (await openSignedPack(other, keys)).ok;
    }),
  );
  return others.includes(true);
}

const contentOf = (text: string): string | undefined => {
  const file = readSignedFile(text);
  return file.ok ? file.value.payload : undefined;
};

const fromOf = ({ validFrom, jurisdiction: { zone } }: RulePack): { readonly from?: number } =>
  validFrom === undefined ? {} : { from: instantOf(validFrom, zone) };
