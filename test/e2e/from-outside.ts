/** A package as somebody looks at it who trusts nothing of ours: with the tools of the machine. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fencedIn } from '../documents.ts';

/** The number of a package, by the very line that the document gives. */
export function numberOf(folder: string): string {
  const [line = ''] = fencedIn(readFileSync('docs/check.md', 'utf8'), 'sh');
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The line in docs/check.md ended with ${status}: ${stderr}`);
  return stdout.slice(0, 64);
}

/** The digest of each file, by its name. */
export const digestsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

/** A copy of a build in which one file is a space longer. */
export async function changedCopy(build: string): Promise<string> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'armslength-changed-')), 'build');
  await cp(build, folder, { recursive: true });
  await appendFile(path.join(folder, 'background.js'), ' ');
  return folder;
}
