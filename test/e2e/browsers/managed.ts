/** Chromium with nothing but a policy file: it fetches and installs the extension by itself, as on a managed machine. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Places } from '../places/serve.ts';
import { reloadPolicies } from './chromium-policy.ts';
import { eventually, within } from './deadline.ts';
import { findChromium, policyFolderOf } from './find.ts';
import { type ChromiumLook, flagsFor } from './flags.ts';
import { sessionOver } from './pipe.ts';
import { type PolicyFolder, policyFolder } from './policies.ts';
import { attachTo, type Session, type Target } from './target.ts';

export interface Managed {
  /** The value of an expression in a page of the extension. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Opens an address in a new tab, in front. */
  readonly open: (url: string) => Promise<Target>;
  /** Opens the real popup over the tab in front. */
  readonly popup: () => Promise<Target>;
  /** Has the browser look for newer versions now, as the button on its own page does. */
  readonly lookForUpdates: () => Promise<void>;
  /** What pages and the scripts in them have thrown so far, those of extensions too. */
  readonly complaints: readonly string[];
  /** Has the browser look at its policy files now, as the button on its own page does. It does by itself after seconds. */
  readonly reloadPolicies: () => Promise<void>;
  /** Where its policy files are, to be changed while it runs. */
  readonly folder: PolicyFolder;
  /** Takes the policy away; resolves when the browser has removed the extension. */
  readonly takeAway: () => Promise<void>;
  /** The folder in which it keeps everything. */
  readonly profile: string;
  readonly close: () => Promise<void>;
}

interface Options {
  /** The very text of its policy file. */
  readonly policyFile: string;
  /** Of the extension that the policy installs. */
  readonly id: string;
  readonly places?: Places;
  readonly servers?: NonNullable<ChromiumLook['servers']>;
  /** The page that is open before the extension is there. Default: an empty one. */
  readonly before?: string;
}

/** Resolves when the extension has been installed. */
export async function launchManaged(options: Options): Promise<Managed> {
  const { policyFile, id, places, servers = [], before = 'about:blank' } = options;
  const executable = findChromium();
  if (!executable) throw new Error('There is no browser of the Chromium family on this machine.');
  const scratch = await mkdtemp(path.join(tmpdir(), 'armslength-managed-'));
  const profile = path.join(scratch, 'profile');
  const place = path.join(policyFolderOf(executable), 'armslength.json');
  const folder = await policyFolder(executable, place, scratch);
  await folder.write(policyFile);
  // Nobody may look into what a policy installed, unless another policy says so.
  await folder.writeBeside('look-inside.json', { DeveloperToolsAvailability: 1 });
  const child = spawn(
    folder.executable,
    [
      '--headless=new',
      // Root may not have the sandbox; everybody else keeps it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      ...flagsFor({ servers }, places),
      before,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const close = async (): Promise<void> => {
    child.kill();
    await within('Chromium to end', ended);
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const browser = sessionOver(child);
    const origin = `chrome-extension://${id}/`;
    await eventually('the extension to be installed', () => targetAt(browser, origin));
    const takeAway = async (): Promise<void> => {
      await folder.remove();
      await eventually('the extension to be gone', async () => !(await targetAt(browser, origin)));
    };
    return { ...driver(browser, origin), folder, takeAway, profile, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function driver(
  browser: Session,
  origin: string,
): Omit<Managed, 'close' | 'folder' | 'profile' | 'takeAway'> {
  const complaints: string[] = [];
  browser.on('Target.receivedMessageFromTarget', ({ message }) => {
    if (message.includes('"method":"Runtime.exceptionThrown"')) complaints.push(message);
  });
  const open = async (url: string): Promise<Target> => {
    const { targetId } = await browser.send('Target.createTarget', { url });
    const target = await attachTo(browser, targetId);
    await target.send('Runtime.enable');
    await target.until('document.readyState === "complete"');
    return target;
  };
  let [ended, took] = [0, 0];
  return {
    complaints,
    open,
    evaluate: async (expression) => {
      // The browser reads its policy files when it has nothing better to do. To open one page after the other without a
      // break kept it from that for half a minute: after each there is a break as long as that one took.
      await pause(Math.max(0, ended + took - Date.now()));
      const began = Date.now();
      // Each time a page of its own: those of an old version are closed by the browser.
      const { targetId } = await browser.send('Target.createTarget', {
        url: `${origin}manifest.json`,
        background: true,
      });
      const page = await attachTo(browser, targetId);
      await page.until(`location.href.startsWith('${origin}') && globalThis.chrome?.storage`);
      try {
        return await page.evaluate(expression);
      } finally {
        await page.close();
        [ended, took] = [Date.now(), Date.now() - began];
      }
    },
    reloadPolicies: () => reloadPolicies(browser),
    popup: async () => {
      const worker = await targetAt(browser, origin, 'service_worker');
      if (worker === undefined) throw new Error('The service worker is not running.');
      await (await attachTo(browser, worker)).evaluate('chrome.action.openPopup()');
      const popup = await eventually('the popup', () => targetAt(browser, `${origin}popup.html`));
      const target = await attachTo(browser, popup);
      await target.until('document.readyState === "complete"');
      return target;
    },
    lookForUpdates: async () => {
      const page = await open('chrome://extensions');
      await page.evaluate('chrome.developerPrivate.autoUpdate()');
      await page.close();
    },
  };
}

async function targetAt(
  browser: Session,
  start: string,
  kind?: string,
): Promise<string | undefined> {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos.find(
    ({ url, type }) => url.startsWith(start) && (kind === undefined || type === kind),
  )?.targetId;
}
