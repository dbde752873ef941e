/** The script for Linux as the documents show it, run by root: in a machine's whole file tree, with an /etc of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { linuxScript } from '../../src/cli/policy/linux.ts';
import { inlineIn, read } from '../documents.ts';
import { aDeployment } from '../cli/policy/deployments.ts';

test('puts every file in its place, where everybody can read it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'armslength-root-'));
  const [command = ''] = inlineIn(read('docs/admin/linux.md'), 'sh armslength.sh');
  writeFileSync(path.join(folder, 'armslength.sh'), linuxScript(aDeployment()));
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    [
      '--mount',
      // Whoever is not root is root in there.
      ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']),
      'sh',
      '-c',
      `mount -t tmpfs none /etc && umask 077 && ${command} > /dev/null && find /etc -type f -printf '%m %p\n'`,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  expect(status, stderr).toBe(0);
  expect(stdout.trim().split('\n').toSorted()).toEqual([
    '644 /etc/chromium/policies/managed/armslength-install.json',
    '644 /etc/chromium/policies/managed/armslength.json',
    '644 /etc/firefox/policies/.armslength-sum',
    '644 /etc/firefox/policies/policies.json',
    '644 /etc/opt/chrome/policies/managed/armslength-install.json',
    '644 /etc/opt/chrome/policies/managed/armslength.json',
    '644 /etc/opt/edge/policies/managed/armslength-install.json',
    '644 /etc/opt/edge/policies/managed/armslength.json',
  ]);
});
