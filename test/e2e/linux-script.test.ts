/** The script for Linux as the documents show it, run by root: in a whole file tree with nothing in it but what the script calls. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linuxScript } from '../../src/cli/policy/linux.ts';
import { aDeployment } from '../cli/policy/deployments.ts';
import { inlineIn, read } from '../documents.ts';

const TOOLS = ['sh', 'cat', 'chmod', 'cksum', 'dirname', 'mkdir', 'mv'];
const root = mkdtempSync(path.join(tmpdir(), 'armslength-root-'));

beforeAll(() => {
  for (const tool of TOOLS) {
    const [file = ''] = execFileSync('which', [tool], { encoding: 'utf8' }).split('\n');
    put(file, path.join('/bin', tool));
    const libraries = execFileSync('ldd', [file], { encoding: 'utf8' });
    for (const [library] of libraries.matchAll(/\/\S+/g)) put(library, library);
  }
  writeFileSync(path.join(root, 'armslength.sh'), linuxScript(aDeployment()));
});
afterAll(() => rmSync(root, { recursive: true }));

function put(file: string, place: string): void {
  mkdirSync(path.join(root, path.dirname(place)), { recursive: true });
  copyFileSync(realpathSync(file), path.join(root, place));
}

/** Whoever is not root is root in there. */
const AS_ROOT = process.getuid?.() === 0 ? [] : ['unshare', '--user', '--map-root-user'];

test('puts every file in its place, where everybody can read it', () => {
  const [command = ''] = inlineIn(read('docs/admin/linux.md'), 'sh armslength.sh');
  const [program, ...parts] = [...AS_ROOT, 'chroot', root, 'sh', '-c'];
  const { status, stderr } = spawnSync(program, [...parts, `umask 077; ${command}`], {
    encoding: 'utf8',
    env: { PATH: `/bin${path.delimiter}${process.env['PATH'] ?? ''}` },
  });
  expect(status, stderr).toBe(0);
  const files = readdirSync(path.join(root, 'etc'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => !file.endsWith('.armslength-sum'));
  const told = files.map(
    (file) => `${(statSync(file).mode & 0o777).toString(8)} ${file.slice(root.length)}`,
  );
  expect(told.toSorted()).toEqual([
    '644 /etc/chromium/policies/managed/armslength-install.json',
    '644 /etc/chromium/policies/managed/armslength.json',
    '644 /etc/firefox/policies/policies.json',
    '644 /etc/opt/chrome/policies/managed/armslength-install.json',
    '644 /etc/opt/chrome/policies/managed/armslength.json',
    '644 /etc/opt/edge/policies/managed/armslength-install.json',
    '644 /etc/opt/edge/policies/managed/armslength.json',
  ]);
});
