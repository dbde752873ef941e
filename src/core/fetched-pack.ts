/** A pack by address as an administrator wants to see it: what is in force, who signed it, and how the last checks went. */
import {
  highestBy,
  isEarly,
  type KeptAddress,
  type KeptFile,
  type KeptPacks,
} from './kept-packs.ts';
import type { OpenPack } from './open-pack.ts';
import type { NamedAddress } from './pack-address.ts';
import { citationOf } from './pack-schema.ts';
import type { Text } from './words.ts';

/** All times are epoch milliseconds. */
export interface FetchedPack
  extends NamedAddress, Omit<KeptAddress, 'files' | 'waiting' | 'askedWith'> {
  readonly inForce?: {
    /** `id@version`. */
    readonly citation: string;
    readonly sequence: number;
    readonly issuer: Text;
    readonly signedBy: readonly string[];
    readonly takenAt: number;
  };
  /** A pack with a higher `sequence` was in force here before. */
  readonly rolledBack: boolean;
  /** The sequences of the other packs that are kept. */
  readonly others: readonly number[];
  /** One that comes into force by itself. */
  readonly waiting?: { readonly sequence: number; readonly from: number };
}

/** `found`: the file that is in force, and what is in it. `now` in epoch milliseconds. */
export function describeFetched(
  named: NamedAddress,
  kept: KeptPacks,
  address: KeptAddress,
  found: { readonly file: KeptFile; readonly open: OpenPack } | undefined,
  now: number,
): FetchedPack {
  const { files, waiting, askedWith: _, ...status } = address;
  const others = files.filter(({ digest }) => digest !== found?.file.digest);
  const next = waiting ?? others.find((file) => isEarly(file, now));
  return {
    ...named,
    ...status,
    ...(found && { inForce: inForceOf(found.file, found.open) }),
    rolledBack: found !== undefined && found.file.sequence < highestBy(kept, found.file.id, now),
    others: others.map(({ sequence }) => sequence),
    ...(next?.from !== undefined && { waiting: { sequence: next.sequence, from: next.from } }),
  };
}

const inForceOf = ({ takenAt }: KeptFile, { pack, signedBy }: OpenPack) => ({
  citation: citationOf(pack),
  sequence: pack.sequence,
  issuer: pack.issuer.name,
  signedBy,
  takenAt,
});
