import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface OwnBuild {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A copy of an unpacked build that is at more hosts, as one that an administrator has made for services of their own. */
export async function ownBuild(build: string, hosts: readonly string[]): Promise<OwnBuild> {
  const folder = await mkdtemp(path.join(tmpdir(), 'armslength-own-build-'));
  await cp(build, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts.map((host) => `https://${host}/*`));
  await writeFile(file, JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
