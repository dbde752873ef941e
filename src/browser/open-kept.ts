/** Opening what was kept, as a stranger's: whoever could write to this device's storage could not sign. */
import { type KeptAddress, withOpened } from '../core/kept-packs.ts';
import type { PackKey } from '../core/key-id.ts';
import { openSignedPack, type OpenPack } from '../core/open-pack.ts';
import { type Checked, refuse } from '../core/refusal.ts';
import { digestOf } from './digest.ts';
import { readKeptFile } from './kept-packs.ts';

/**
 * What was opened by this page or worker, by what was opened and with which keys: the same bytes and keys cannot come to
 * anything else. Gone with the worker, which is soon.
 */
const opened = new Map<string, Checked<OpenPack>>();
const MOST_OPENED = 20;

/** The pack in a kept file, if one of `keys` signed it. */
export async function openKept(
  digest: string,
  keys: readonly PackKey[],
): Promise<Checked<OpenPack>> {
  const name = [digest, ...keys.map(({ id }) => id)].join(' ');
  const known = opened.get(name);
  if (known) return known;
  const text = await readWhole(digest);
  if (text === undefined) return damaged(digest);
  const open = await openSignedPack(text, keys);
  if (opened.size >= MOST_OPENED) opened.clear();
  opened.set(name, open);
  return open;
}

/**
 * What is kept of an address, as far as it can be opened: signed by one of `keys`, and whole on this device now, whatever
 * was opened before.
 */
export async function openedOf(kept: KeptAddress, keys: readonly PackKey[]): Promise<KeptAddress> {
  const files = [...kept.files, ...(kept.waiting ? [kept.waiting] : [])];
  const digests = files.map(async ({ digest }) => {
    const isWhole = (await readWhole(digest)) !== undefined;
    return isWhole && (await openKept(digest, keys)).ok ? [digest] : [];
  });
  return withOpened(kept, (await Promise.all(digests)).flat());
}

/** A file as it was kept; `undefined` if it is not there, or was changed. */
async function readWhole(digest: string): Promise<string | undefined> {
  const text = await readKeptFile(digest);
  return text !== undefined && (await digestOf(text)) === digest ? text : undefined;
}

const damaged = (digest: string) =>
  refuse(
    'not-signed',
    'a file that was changed on this device, or is gone',
    `the file with the digest ${digest}`,
    'It is fetched again by itself.',
  );
