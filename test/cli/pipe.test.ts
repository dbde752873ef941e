/** Whoever reads the output may stop reading before it ends. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { RULES } from '../../src/cli/rules.ts';
import { MAIN } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();

/** Runs the command with nobody at the other end of a stream. */
const unread = (parts: readonly string[], closed: 'stdout' | 'stderr' = 'stdout') =>
  new Promise<{ readonly status: number | null; readonly stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...parts], { stdio: ['ignore', 'pipe', 'pipe'] });
    child[closed].destroy();
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('close', (status) => resolve({ status, stderr }));
  });

const urls = 'https://x.com/compose/post\n'.repeat(50);

it.each([
  ['explain', ['explain', '--urls', file('urls.txt', urls), '--json']],
  ['validate', ['validate', path.join(RULES, 'elections')]],
  ['test', ['test', 'builtin:demo', '--json']],
])('%s ends without a word when nobody reads any more', async (_, parts) => {
  const { status, stderr } = await unread(parts);
  expect(status).toBe(0);
  expect(stderr).not.toContain('EPIPE');
});

it('findings stay findings, also where nobody reads', async () => {
  const broken = file('broken.json', '{');
  expect((await unread(['validate', broken])).status).toBe(1);
  expect((await unread(['validate', broken], 'stderr')).status).toBe(1);
});

const FULL = '/dev/full';

it.runIf(existsSync(FULL)).each([
  ['print', ['print', 'builtin:demo']],
  ['validate', ['validate', path.join(RULES, 'elections')]],
])('%s says where there is no room for what it prints', (_, parts) => {
  const full = openSync(FULL, 'w');
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...parts], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect(status).toBe(2);
  expect(stderr).toContain('What this prints could not be written: there is no room left.\n');
  expect(stderr).not.toContain('    at ');
});
