/** The files of this extension as they are installed. */
import { type FileDigest, packageSums } from '../core/package-sums.ts';
import { browser } from './api.ts';
import { readData } from './data.ts';
import { digestOf, sha256Of } from './digest.ts';

export interface OwnFiles {
  readonly files: readonly FileDigest[];
  /** The files that the build had and that are not here. */
  readonly missing: readonly string[];
  /** The one number of the package. */
  readonly digest: string;
}

/** Reads every file of the list that the build made, and computes its digest here and now. */
export async function readOwnFiles(): Promise<OwnFiles> {
  const names = await readData<readonly string[]>('files.json');
  const read = await Promise.all(names.map(async (name) => [name, await bytesOf(name)] as const));
  const files = await Promise.all(
    read.flatMap(([name, bytes]) =>
      bytes ? [sha256Of(bytes).then((digest) => ({ name, digest }))] : [],
    ),
  );
  return {
    files,
    missing: read.flatMap(([name, bytes]) => (bytes ? [] : [name])),
    digest: await digestOf(packageSums(files)),
  };
}

async function bytesOf(name: string): Promise<ArrayBuffer | undefined> {
  // Both browsers reject where the file is not part of the extension.
  const response = await fetch(browser.runtime.getURL(name), { cache: 'no-store' }).catch(
    () => null,
  );
  return response?.ok ? response.arrayBuffer() : undefined;
}
