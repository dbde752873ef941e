/** Whether an address is asked for a newer pack. */
import { isDue } from './check-times.ts';
import { candidatesOf, type KeptAddress } from './kept-packs.ts';

/** Those whose time has come; beside them those for which a change of the policy may make a difference; or all. */
export type Which = 'due' | 'unsettled' | 'all';

interface Circumstances {
  /** The files that can be opened here, with the keys that are trusted. */
  readonly opened: Pick<KeptAddress, 'files'>;
  /** The ids of those keys. */
  readonly keys: readonly string[];
  readonly pinned?: number;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * Where nothing here can be opened with the keys that are trusted now, such a pack may be on the server already: it is
 * asked at once, and with these keys once. After that, and with no key at all, it is left to its time.
 */
export function isWanted(
  which: Which,
  known: KeptAddress,
  { opened, keys, pinned, now }: Circumstances,
): boolean {
  if (which === 'all' || isDue(known.nextCheck, now)) return true;
  const isHere = (files: Pick<KeptAddress, 'files'>) => candidatesOf(files, pinned, now).length > 0;
  if (which === 'unsettled' && (known.problem !== undefined || !isHere(known))) return true;
  return isUntried(known, keys) && !isHere(opened);
}

/** Whether it has still to be asked with these keys, so that it matters what can be opened with them. */
export const isUntried = (known: KeptAddress, keys: readonly string[]): boolean =>
  keys.length > 0 && !isAskedWith(known, keys);

const isAskedWith = ({ askedWith }: KeptAddress, keys: readonly string[]): boolean =>
  askedWith?.length === keys.length && keys.every((id) => askedWith.includes(id));
