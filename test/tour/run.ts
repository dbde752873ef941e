import { spawnSync } from 'node:child_process';

/** Runs a command of the project to its end. `quiet`: what it writes is shown only if it does not succeed. */
export function run(
  command: string,
  args: readonly string[],
  { quiet = false }: { readonly quiet?: boolean } = {},
): boolean {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
    // npm is a script on Windows, and scripts need a shell there.
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (quiet && status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status === 0;
}
