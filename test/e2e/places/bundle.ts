/** Builds the scripts of the pages with the editors in them, once for each state of their sources. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { digestOf } from './digest.ts';

const project = path.resolve(import.meta.dirname, '../../..');
const sources = path.join(import.meta.dirname, 'in-page');
const store = path.join(project, '.output/places');
const ENTRIES = [
  'facebook',
  'instagram',
  'x',
  'linkedin',
  'call',
  'editors',
  'corpus',
  'artalk',
  'peer-call',
];

/** File name to content, for everything that the pages load. */
export async function bundles(): Promise<ReadonlyMap<string, Buffer>> {
  const digest = await digestOf([sources, path.join(project, 'package-lock.json')]);
  const folder = path.join(store, digest);
  if (!existsSync(folder)) await buildInto(folder);
  const names = await readdir(folder);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(folder, name))] as const),
    ),
  );
}

async function buildInto(folder: string): Promise<void> {
  await mkdir(store, { recursive: true });
  // Two test files may start at once: each builds apart, and the first to finish is kept.
  const apart = await mkdtemp(path.join(store, 'building-'));
  await build({
    configFile: false,
    root: sources,
    logLevel: 'error',
    // Draft.js still writes to `global`, as Node has it.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: apart,
      rollupOptions: {
        input: Object.fromEntries(ENTRIES.map((name) => [name, path.join(sources, `${name}.ts`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
      modulePreload: false,
    },
  });
  await rename(apart, folder).catch(async (error: unknown) => {
    await rm(apart, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}
