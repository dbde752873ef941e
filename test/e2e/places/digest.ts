import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** A short digest of files and of all files in folders, by content and name. What does not exist counts as empty. */
export async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const file of await filesIn(paths)) hash.update(`\0${file}\0`).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const one of paths) {
    const kind = await stat(one).catch(() => undefined);
    if (kind?.isFile()) found.push(one);
    if (kind?.isDirectory()) {
      const inside = await readdir(one, { recursive: true, withFileTypes: true });
      found.push(
        ...inside
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name)),
      );
    }
  }
  return found.toSorted();
}
