/** What a build knows of its own files, and what is compared with that from outside. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageSums } from '../core/package-sums.ts';
import { digestsOf } from './release/checksums.ts';
import { type Files, inOrder, readFolder, textFile } from './release/files.ts';

/** Names only: the page that reads it computes the digests of what is installed. */
const LIST = 'files.json';

/** Puts the list of its files, itself among them, into the folder of a build. */
export function writeList(folder: string): void {
  const names = inOrder(new Map([...readFolder(folder), [LIST, textFile('')]])).keys();
  writeFileSync(path.join(folder, LIST), JSON.stringify([...names]));
}

/** The digests of a package’s files, as `sha256sum --check` reads them; the digest of this text is the package’s number. */
export const sumsOf = (build: Files): string => packageSums(digestsOf(build));
