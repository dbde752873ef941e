/** Builds the extension, unless the last build was made from the same sources. */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '../e2e/places/digest.ts';
import { run } from './run.ts';

export const PROJECT = path.resolve(import.meta.dirname, '../..');
export const OUTPUT = path.join(PROJECT, '.output');
/** The unpacked builds that are driven here. */
export const FOR_CHROMIUM = path.join(OUTPUT, 'chrome-mv3');
export const FOR_FIREFOX = path.join(OUTPUT, 'firefox-mv3');

const STAMP = path.join(OUTPUT, '.built-from');
const BUILDS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3', 'safari-mv3'];
const SOURCES = [
  'LICENSE',
  'NOTICE',
  'src',
  'extension',
  'rules',
  'docs/privacy/data-map.json',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
];

/** Whether there is a build of the sources as they are. */
export async function build(): Promise<boolean> {
  const digest = await digestOf(SOURCES.map((name) => path.join(PROJECT, name)));
  const last = await readFile(STAMP, 'utf8').catch(() => undefined);
  const built = BUILDS.every((name) => existsSync(path.join(OUTPUT, name, 'manifest.json')));
  if (built && last === digest) return true;
  process.stdout.write('Building the extension …\n');
  await rm(STAMP, { force: true });
  const done = run('npm', ['run', '--silent', 'build'], { quiet: true });
  if (done) await writeFile(STAMP, digest);
  return done;
}
