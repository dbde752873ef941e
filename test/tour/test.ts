/** `npm test`: everything, from a clean clone. Ends with one plain line of counts. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ensureBrowsers, ensureNginx, ensureWine } from '../e2e/browsers/install.ts';
import { build } from './build.ts';
import { run } from './run.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const { chromium, firefox } = ensureBrowsers();
process.env['NGINX_BIN'] = ensureNginx();
process.env['WINE_BIN'] = ensureWine();
process.env['CHROMIUM_BIN'] = chromium;
process.env['FIREFOX_BIN'] = firefox;

const parts = [
  // The build comes first: it writes the types that the others read.
  part('the build', await build()),
  part('types', run('npm', ['run', '--silent', 'types'])),
  part('lint and format', run('npm', ['run', '--silent', 'lint'])),
  await vitest(),
];
const total = parts.reduce((sum, one) => ({
  passed: sum.passed + one.passed,
  failed: sum.failed + one.failed,
}));
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

function part(name: string, good: boolean): Counts {
  process.stdout.write(`${good ? 'Good' : 'Not good'}: ${name}\n`);
  return { passed: good ? 1 : 0, failed: good ? 0 : 1 };
}

/** Its own closing line is held back, since there is to be one, with everything in it. */
async function vitest(): Promise<Counts> {
  const child = spawn('vitest', ['run'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
  });
  const ended = new Promise<number | null>((resolve, failed) => {
    child.once('close', resolve);
    child.once('error', failed);
  });
  let counts: Counts | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const [, passed, failed, skipped = '0'] =
      /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(line) ?? [];
    if (passed === undefined) process.stdout.write(`${line}\n`);
    else counts = { passed: Number(passed), failed: Number(failed) + Number(skipped) };
    // A test that does not run says nothing, so it may not pass for one that did.
    if (Number(skipped) > 0) process.stdout.write(`${skipped} skipped: counted as failed\n`);
  }
  const good = (await ended) === 0;
  if (!counts) return { passed: 0, failed: 1 };
  return good || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
