/** `npm run release:lint`: Mozilla's own linter on the XPI of a release. It is fetched for that run, and is no dependency. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PROJECT } from '../project.ts';

const LINTER = 'web-ext@10.7.0';

const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string };
const xpi = `.output/release/armslength-${version}-unsigned.xpi`;

const { status, error } = spawnSync(
  'npx',
  ['--yes', LINTER, 'lint', '--no-config-discovery', '--source-dir', xpi, ...process.argv.slice(2)],
  // On Windows npx is a batch file, which only a shell starts.
  { cwd: PROJECT, stdio: 'inherit', shell: process.platform === 'win32' },
);
if (error) throw error;
// Ended by a signal: that is no success.
process.exitCode = status ?? 1;
