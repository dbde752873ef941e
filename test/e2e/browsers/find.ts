/** Finds browsers that are already on this machine. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Commands on the PATH, and where the systems' installers put what is not on it. */
const CHROMIUMS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ...inProgramFiles('Google/Chrome/Application/chrome.exe'),
  ...inProgramFiles('Microsoft/Edge/Application/msedge.exe'),
  ...inProgramFiles('BraveSoftware/Brave-Browser/Application/brave.exe'),
];

const FIREFOXES = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...inProgramFiles('Mozilla Firefox/firefox.exe'),
];

/** The path of a browser of the Chromium family, or `undefined`. `CHROMIUM_BIN` goes before all others. */
export const findChromium = (): string | undefined => first(process.env['CHROMIUM_BIN'], CHROMIUMS);

/** The path of a Firefox, or `undefined`. `FIREFOX_BIN` goes before all others. */
export const findFirefox = (): string | undefined => first(process.env['FIREFOX_BIN'], FIREFOXES);

/** The path of nginx, or `undefined`. `NGINX_BIN` goes before all others. Debian has it where only root looks. */
export const findNginx = (): string | undefined =>
  first(process.env['NGINX_BIN'], [
    'nginx',
    '/usr/sbin/nginx',
    '/opt/homebrew/bin/nginx',
    path.join(NGINX_FOLDER, 'usr/sbin/nginx'),
  ]);

/** The path of Wine, which has a registry as Windows has one, or `undefined`. `WINE_BIN` goes before all others. */
export const findWine = (): string | undefined =>
  first(process.env['WINE_BIN'], ['wine64', 'wine', '/usr/lib/wine/wine64']);

/** Where nginx is unpacked if the machine has none. */
export const NGINX_FOLDER = path.join(import.meta.dirname, '../../../.output/nginx');

/** Where a browser of the Chromium family reads its managed policies from, on Linux. */
export function policyFolderOf(executable: string): string {
  const name = path.basename(executable);
  if (name.startsWith('google-chrome')) return '/etc/opt/chrome/policies/managed';
  if (name.startsWith('microsoft-edge')) return '/etc/opt/edge/policies/managed';
  if (name.startsWith('brave')) return '/etc/brave/policies/managed';
  return '/etc/chromium/policies/managed';
}

const first = (named: string | undefined, known: readonly string[]): string | undefined =>
  (named ? [named] : known).flatMap(onThisMachine).find(isExecutable);

const onThisMachine = (name: string): readonly string[] =>
  path.isAbsolute(name)
    ? [name]
    : (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name));

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function inProgramFiles(inside: string): readonly string[] {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];
  return roots.flatMap((name) => {
    const root = process.env[name];
    return root ? [path.join(root, inside)] : [];
  });
}
