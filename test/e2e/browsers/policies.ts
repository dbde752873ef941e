/**
 * Real managed policy for one browser alone: it runs in a mount namespace of its own, in which a folder of ours lies
 * over the system's. Neither another browser nor the machine ever sees it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface PolicyFolder {
  /** Starts the browser inside the namespace; takes the browser's own arguments. */
  readonly executable: string;
  /** Puts a policy file there, whole at once. A text is written as it is. */
  write(content: object | string): Promise<void>;
  /** Another file in the same folder, whole at once, for a browser that reads them all. */
  writeBeside(name: string, content: object | string): Promise<void>;
  removeBeside(name: string): Promise<void>;
  remove(): Promise<void>;
}

/** `scratch` is an empty folder to work in; `file` is where the browser looks, such as /etc/firefox/policies/policies.json. */
export async function policyFolder(
  browser: string,
  file: string,
  scratch: string,
): Promise<PolicyFolder> {
  assertPossible();
  const covered = nearestFolder(path.dirname(file));
  const cover = path.join(scratch, 'policies');
  // What else lies there stays visible, but for policies of the machine's own.
  await cp(covered, cover, { recursive: true, verbatimSymlinks: true });
  const folder = path.join(cover, path.relative(covered, path.dirname(file)));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const executable = path.join(scratch, 'browser-with-policies');
  await writeFile(
    executable,
    `#!/bin/sh
# exec all the way, so that the browser keeps this process's number and its pipes.
exec unshare --mount --propagation private sh -c 'mount --bind "$0" "$1" && shift && exec "$@"' \\
  ${quoted(cover)} ${quoted(covered)} ${quoted(browser)} "$@"
`,
  );
  await chmod(executable, 0o755);
  const own = path.basename(file);
  const put = async (name: string, content: object | string): Promise<void> => {
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    // Chromium reads every file in the folder, whatever it is called: a half one may not lie there.
    const half = path.join(scratch, `${name}.new`);
    await writeFile(half, text);
    await rename(half, path.join(folder, name));
  };
  const take = (name: string) => rm(path.join(folder, name), { force: true });
  return {
    executable,
    write: (content) => put(own, content),
    writeBeside: put,
    remove: () => take(own),
    removeBeside: take,
  };
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(path.dirname(folder));
}

function assertPossible(): void {
  const tried = spawnSync('unshare', ['--mount', '--propagation', 'private', 'true']);
  if (tried.status !== 0) {
    throw new Error(
      'Policies need a private mount namespace, which only root on Linux may have: run these tests as root.',
    );
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
