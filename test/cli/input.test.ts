/** Whoever writes to the command may be slow, and write much. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../src/cli/rules.ts';
import { armslength, MAIN } from './armslength.ts';

const LATE = 'sleep 1; cat';
const A_PACK = readFileSync(path.join(RULES, 'packs/demo/demo/pack.json'), 'utf8');
const LONG_PAUSE = ' '.repeat(300_000);

/** Behind a pipe as a shell makes it, whose other end writes nothing at first. */
const slowly = (parts: readonly string[], input: string) =>
  new Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }>(
    (resolve) => {
      const command = `(${LATE}) | "$0" "$@"`;
      const child = spawn('sh', ['-c', command, process.execPath, MAIN, ...parts]);
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
      child.on('close', (status) => resolve({ status, stdout, stderr }));
      child.stdin.end(input);
    },
  );

test('a pack that comes late, and is large, is read to its end', async () => {
  const { status, stdout, stderr } = await slowly(['validate', '-'], `${A_PACK}${LONG_PAUSE}`);
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: '-: in order\n',
    stderr: '1 file, 0 issues\n',
  });
});

test('so are many addresses', async () => {
  const urls = 'https://example.org/a-long-address-where-nothing-is-recognised\n'.repeat(20_000);
  const { status, stdout } = await slowly(
    ['explain', '--pack', 'builtin:demo', '--urls', '-', '--json'],
    urls,
  );
  expect(status).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(20_000);
});

test('and a calendar', async () => {
  const sample = readFileSync(new URL('calendars/google.ics', import.meta.url), 'utf8');
  const { stderr } = await slowly(
    ['calendar', 'import', '-', '--zone', 'Europe/Copenhagen'],
    `${sample}${LONG_PAUSE}`,
  );
  expect(stderr).not.toContain('could not be read');
});

test.each([
  ['test', ['test', '-'], '1 pack, 25 cases'],
  ['print', ['print', '-'], 'Printed from the rule pack demo'],
  ['diff', ['diff', 'builtin:demo', '-'], 'They say the same.'],
  ['explain', ['explain', '--pack', '-', '--url', 'https://x.com/compose/post'], 'by post of demo'],
])('%s takes a pack from standard input as well', (_, parts, said) => {
  expect(armslength(parts, A_PACK).stdout).toContain(said);
});

test('a site is told from a pack there too', () => {
  const site = readFileSync(path.join(RULES, 'sites/x.json'), 'utf8');
  expect(armslength(['print', '-'], site).stdout).toMatch(/^# X/);
});

test.each([
  ['diff', ['diff', '-', '-']],
  ['explain', ['explain', '--pack', '-', '--urls', '-']],
  ['calendar import', ['calendar', 'import', '-', '--pack', '-']],
])('%s cannot take it for two things at once', (_, parts) => {
  const { status, stderr } = armslength(parts, A_PACK);
  expect(status).toBe(2);
  expect(stderr).toBe(
    'Standard input (-) can be given once only: save one of the two as a file.\n',
  );
});
