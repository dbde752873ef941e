/** What the manifest of an unpacked build says about how browsers will know it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

interface Manifest {
  readonly key?: string;
  readonly action?: { readonly default_popup?: string };
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

export async function readManifest(folder: string): Promise<Manifest> {
  const manifest: Manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  return manifest;
}

/** Chromium's id: half of the SHA-256 of the public key, with its hexadecimal digits written a to p. */
export function chromiumId({ key }: Manifest): string {
  if (!key) throw new Error('The manifest has no "key", so its id cannot be known beforehand.');
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

export function geckoId({ browser_specific_settings: settings }: Manifest): string {
  const id = settings?.gecko?.id;
  if (!id) throw new Error('The manifest has no Gecko id.');
  return id;
}

export const popupOf = ({ action }: Manifest): string => action?.default_popup ?? 'popup.html';
