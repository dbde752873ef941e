/** A Firefox process with a profile of its own, until it says where it listens. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { within } from './deadline.ts';

export type Preferences = Readonly<Record<string, string | number | boolean>>;

export interface Running {
  readonly child: ChildProcess;
  /** The address of its WebDriver BiDi socket. */
  readonly url: string;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
}

/** Quiet: no first-run pages, and no calls home that would end up in the places' log. */
const QUIET: Preferences = {
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.topsites.contile.enabled': false,
  'browser.newtabpage.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'services.settings.server': 'data:,',
  // The manifest is opened as a page of the extension, and has to be a plain one.
  'devtools.jsonview.enabled': false,
};

export async function startFirefox(
  executable: string,
  profile: string,
  preferences: Preferences,
  { headless }: { readonly headless: boolean },
): Promise<Running> {
  const lines = Object.entries({ ...QUIET, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    executable,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      // Without it a moz-extension: page cannot be opened.
      '--remote-allow-system-access',
    ],
    // Firefox leaves files in its HOME, which is not to be that of whoever runs the tests.
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let written = '';
  const said = new Promise<string>((listening, failed) => {
    child.stderr?.on('data', (chunk) => {
      written += String(chunk);
      const [, url] = /WebDriver BiDi listening on (ws:\S+)/.exec(written) ?? [];
      if (url) listening(url);
    });
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`Firefox ended with ${code}.`)));
  });
  try {
    return { child, ended, url: await within('Firefox to start', said) };
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`Firefox did not start. It wrote:\n${written}`, { cause: error });
  }
}
