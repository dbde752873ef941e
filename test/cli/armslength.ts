/** The command as people call it: a process, its output and its exit code. */
import { spawnSync } from 'node:child_process';

export const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;

export function armslength(parts: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...parts], {
    input,
    encoding: 'utf8',
  });
  const lines = () =>
    stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { status, stdout, stderr, lines };
}
