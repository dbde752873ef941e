// Plain JavaScript, and nothing from node_modules: this runs before they exist, under whatever Node (18 or later) the
// machine has. What it installs brings the Node that everything else runs under: under that one it then runs the script
// that it is given, since a shell goes on with the Node that it has found before.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.installed';
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(process.platform + process.arch)
  .digest('hex');

if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
  console.log('Installing the exact packages of package-lock.json …');
  // No script of any package runs; our own, which npm would have run after that, is run by its name.
  npm('ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund');
  npm('run', '--silent', 'prepare');
  writeFileSync(STAMP, wanted);
}

const script = process.argv.slice(2);
if (script.length > 0) run('node', script);

function npm(...args) {
  run('npm', args);
}

function run(program, args) {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    // npm is a script on Windows, and scripts need a shell there.
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
