/** Sees to it that both browsers, nginx and Wine are there: from the system's own packages, never from anywhere else. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { findChromium, findFirefox, findNginx, findWine, NGINX_FOLDER } from './find.ts';

/** The path of a browser of the Chromium family: all that trying the extension takes. */
export function ensureChromium(): string {
  if (!findChromium()) install(['chromium']);
  return (
    findChromium() ??
    giveUp('Please install Chromium, Chrome, Edge or Brave (or name one in CHROMIUM_BIN).')
  );
}

/** The path of nginx, which serves packs as an administrator’s would. */
export function ensureNginx(): string {
  if (!findNginx() && canInstall()) unpackNginx();
  return findNginx() ?? giveUp('Please install nginx (or name it in NGINX_BIN).');
}

/** The path of Wine, whose registry takes in the files for that of Windows. */
export function ensureWine(): string {
  // What it recommends is for showing windows.
  if (!findWine()) install(['wine64'], '--no-install-recommends');
  return findWine() ?? giveUp('Please install Wine (or name it in WINE_BIN).');
}

/** The paths of both browsers. Ends the process with one line on what to install where that cannot be done here. */
export function ensureBrowsers(): { readonly chromium: string; readonly firefox: string } {
  install([...(findChromium() ? [] : ['chromium']), ...(findFirefox() ? [] : ['firefox-esr'])]);
  const chromium = findChromium();
  const firefox = findFirefox();
  if (chromium && firefox) return { chromium, firefox };
  return giveUp(
    `Please install ${[
      ...(chromium ? [] : ['Chromium, Chrome, Edge or Brave (or name one in CHROMIUM_BIN)']),
      ...(firefox ? [] : ['Firefox (or name it in FIREFOX_BIN)']),
    ].join(' and ')}.`,
  );
}

/** Unpacked beside the build and not installed, which would start a server for the whole network. */
function unpackNginx(): void {
  process.stdout.write('Fetching nginx with apt-get …\n');
  mkdirSync(NGINX_FOLDER, { recursive: true });
  run('apt-get', ['update']);
  run('apt-get', ['download', 'nginx'], NGINX_FOLDER);
  for (const file of readdirSync(NGINX_FOLDER).filter((name) => name.endsWith('.deb')))
    run('dpkg-deb', ['--extract', file, '.'], NGINX_FOLDER);
}

function install(missing: readonly string[], ...options: readonly string[]): void {
  if (missing.length === 0 || !canInstall()) return;
  process.stdout.write(`Installing ${missing.join(' and ')} with apt-get …\n`);
  run('apt-get', ['update']);
  run('apt-get', ['install', '--yes', ...options, ...missing]);
}

/** Debian and its descendants, as root. A browser that is named by hand and missing is not replaced. */
const canInstall = (): boolean =>
  !process.env['CHROMIUM_BIN'] &&
  !process.env['FIREFOX_BIN'] &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get');

function run(command: string, args: readonly string[], cwd = process.cwd()): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) giveUp(`${stdout}${stderr}${command} ${args.join(' ')} did not succeed.`);
}

function giveUp(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
