/** How `npm run prove` answers whoever calls it, before it proves anything. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROWS } from './rows.ts';

const prove = (...options: readonly string[]) =>
  spawnSync(process.execPath, ['test/prove/run.ts', ...options], { encoding: 'utf8' });

test('asked for help it says how it is called, with the name of each row', () => {
  const { status, stdout, stderr } = prove('--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Usage: npm run prove -- /);
  for (const { id } of ROWS) expect(stdout).toContain(id);
});

test.each(['--smaple', 'no-such-row'])('called wrongly, with %s, it says so in words', (option) => {
  const { status, stdout, stderr } = prove(option);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(option);
  expect(stderr).toContain('Usage: npm run prove -- ');
  expect(stderr).not.toContain('    at ');
});
