/** How `npm run bench` answers whoever calls it, before it measures anything. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const bench = (...options: readonly string[]) =>
  spawnSync(process.execPath, ['test/bench/run.ts', ...options], { encoding: 'utf8' });

test('asked for help it says how it is called, with each part', () => {
  const { status, stdout, stderr } = bench('--help');
  expect([status, stderr]).toEqual([0, '']);
  for (const part of ['engine', 'page', 'popup', 'log', 'load', '--update'])
    expect(stdout).toContain(part);
});

test.each(['--udpate', 'pages'])('called wrongly, with %s, it says so in words', (option) => {
  const { status, stdout, stderr } = bench(option);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(option);
  expect(stderr).not.toContain('    at ');
});
