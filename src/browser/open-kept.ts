/** Opening what was kept, as a stranger's: whoever could write to this device's storage could not sign. */
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
  const text = await readKeptFile(digest);
  if (text === undefined || (await digestOf(text)) !== digest) return damaged(digest);
  const open = await openSignedPack(text, keys);
  if (opened.size >= MOST_OPENED) opened.clear();
  opened.set(name, open);
  return open;
}

const damaged = (digest: string) =>
  refuse(
    'not-signed',
    'a file that was changed on this device, or is gone',
    `the file with the digest ${digest}`,
    'It is fetched again by itself.',
  );
