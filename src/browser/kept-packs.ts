/** Fetched packs on this device: what is known of them, and the files themselves, byte by byte as they were signed. */
import { digestsIn, type KeptPacks, parseKeptPacks } from '../core/kept-packs.ts';
import { browser } from './api.ts';

const KEY = 'packs';
const fileKey = (digest: string): string => `pack.${digest}`;

export async function readKeptPacks(): Promise<KeptPacks> {
  return parseKeptPacks((await browser.storage.local.get(KEY))[KEY]);
}

/** A file by its digest; `undefined` if it is not there, or is no text. */
export async function readKeptFile(digest: string): Promise<string | undefined> {
  const key = fileKey(digest);
  const text: unknown = (await browser.storage.local.get(key))[key];
  return typeof text === 'string' ? text : undefined;
}

/**
 * Keeps what is known, and with it a file that came: both in one step, or neither. What nothing refers to any more goes
 * before that, so that no file is ever left behind. @throws where the browser has no room left
 */
export async function writeKeptPacks(
  before: KeptPacks,
  after: KeptPacks,
  come?: { readonly digest: string; readonly text: string },
): Promise<void> {
  const wanted = digestsIn(after);
  const gone = digestsIn(before).filter((digest) => !wanted.includes(digest));
  if (gone.length > 0) await browser.storage.local.remove(gone.map(fileKey));
  await browser.storage.local.set({
    [KEY]: after,
    ...(come && { [fileKey(come.digest)]: come.text }),
  });
}

export const keptPacksChanged = (changes: Readonly<Record<string, unknown>>): boolean =>
  KEY in changes;
