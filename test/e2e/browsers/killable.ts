/** A Chromium that can be killed at any moment, with all that it has started, and started again on what is left of its profile. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Places } from '../places/serve.ts';
import { eventually, within } from './deadline.ts';
import { chromiumId, popupOf, readManifest } from './extension.ts';
import { findChromium } from './find.ts';
import { flagsFor } from './flags.ts';
import { sessionOver } from './pipe.ts';
import { attachTo, type Session, type Target } from './target.ts';

export interface Killable {
  /** The value of an expression in an extension page that shows in no tab and runs none of the extension's code. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Opens an address in a new tab, in front; gives the extension's id of the tab. */
  readonly open: (url: string) => Promise<number>;
  /** Opens a page of the extension, such as `log.html`, in a new tab. */
  readonly openOwn: (name: string) => Promise<Target>;
  /** Opens the real popup on the tab in front. */
  readonly popup: () => Promise<Target>;
  /** Resolves when a target has gone. */
  readonly gone: (target: Target) => Promise<void>;
  /** Ends the service worker, as the browser does when it has been idle. */
  readonly stopWorker: () => Promise<void>;
  /** Gives the extension the next version number and has the browser take that, as an update does. */
  readonly update: () => Promise<void>;
  /** Ends every process of the browser at once, as a lack of memory does. */
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface KillableOptions {
  /** The folder of the unpacked extension; one of the caller’s own where it is to be updated. */
  readonly extension: string;
  readonly places: Places;
  /** The folder for files that the user saves. Default: none can be. */
  readonly downloads?: string;
  /** The profile's folder, which outlasts the browser. */
  readonly profile: string;
}

/** Milliseconds: a browser has its extensions before it has its first page. */
const KEPT_OR_NOT = 1500;
const WELCOME = `chrome.tabs.query({ url: chrome.runtime.getURL('welcome.html') }).then(([tab]) => tab?.id)`;

export async function launchKillable({
  extension,
  places,
  profile,
  downloads,
}: KillableOptions): Promise<Killable> {
  const executable = findChromium();
  if (!executable) throw new Error('There is no browser of the Chromium family on this machine.');
  const child = spawn(
    executable,
    [
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...flagsFor({ language: 'en' }, places),
      'about:blank',
    ],
    // A group of its own, so that all of it can be ended and nothing else.
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true },
  );
  // Closed, so that all it has said before its end has been heard.
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  // What is still written to a browser that was killed reaches nobody.
  for (const pipe of child.stdio) pipe?.on('error', () => undefined);
  const kill = async (): Promise<void> => {
    endGroup(child);
    await within('Chromium to end', ended);
  };
  try {
    const browser = sessionOver(child);
    const manifest = await readManifest(extension);
    const origin = `chrome-extension://${chromiumId(manifest)}/`;
    if (downloads) {
      await browser.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: downloads,
      });
    }
    const parts = { browser, extension, origin, popup: popupOf(manifest) };
    // A browser that was killed may not have got round to writing down that it has the extension.
    const kept = await postIn(browser, origin, KEPT_OR_NOT).catch(() => undefined);
    if (kept) return driver(parts, kept, { kill, ended });
    await browser.send('Extensions.loadUnpacked', { path: extension });
    const post = await postIn(browser, origin);
    // It comes by itself, and would take the place in front at a moment of its own.
    const welcome = await eventually('the welcome page', () => post.evaluate<number>(WELCOME));
    await post.evaluate(`chrome.tabs.remove(${welcome})`);
    return driver(parts, post, { kill, ended });
  } catch (error) {
    await kill();
    throw error;
  }
}

/** SIGKILL: it gets no chance to finish anything. */
function endGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
}

/** The manifest is a page of the extension's origin as well: it has the browser's interface and no script. */
async function postIn(browser: Session, origin: string, patience?: number): Promise<Target> {
  const { targetId } = await browser.send('Target.createTarget', {
    url: `${origin}manifest.json`,
    hidden: true,
  });
  const post = await attachTo(browser, targetId);
  await post.until('globalThis.chrome?.tabs', patience);
  return post;
}

interface Parts {
  readonly browser: Session;
  readonly extension: string;
  readonly origin: string;
  readonly popup: string;
}

function driver(
  { browser, extension, origin, popup }: Parts,
  first: Target,
  end: { readonly kill: () => Promise<void>; readonly ended: Promise<void> },
): Killable {
  let post = first;
  const evaluate = <T>(expression: string): Promise<T> => post.evaluate(expression);
  const targets = async () => (await browser.send('Target.getTargets')).targetInfos;
  const find = async (url: string, known: ReadonlySet<string>): Promise<Target> => {
    const id = await eventually(url, async () => {
      const found = (await targets()).find((one) => one.url === url && !known.has(one.targetId));
      return found?.targetId;
    });
    const target = await attachTo(browser, id);
    await target.until('document.readyState === "complete"');
    return target;
  };
  const idsNow = async () => new Set((await targets()).map(({ targetId }) => targetId));
  const open = (url: string): Promise<number> =>
    evaluate(`chrome.tabs.create({ url: ${JSON.stringify(url)} }).then(({ id }) => id)`);
  return {
    evaluate,
    open,
    openOwn: async (name) => {
      const known = await idsNow();
      await open(origin + name);
      const page = await find(origin + name, known);
      // The extension may have opened a page of its own beside it.
      await page.send('Page.bringToFront');
      return page;
    },
    popup: async () => {
      const known = await idsNow();
      await evaluate('chrome.action.openPopup()');
      return find(origin + popup, known);
    },
    gone: async ({ id }) => {
      await eventually('a page to go', async () => !(await idsNow()).has(id));
    },
    stopWorker: async () => {
      await post.send('ServiceWorker.enable');
      await post.send('ServiceWorker.stopAllWorkers');
    },
    update: async () => {
      const file = path.join(extension, 'manifest.json');
      const manifest: { version: string } = JSON.parse(await readFile(file, 'utf8'));
      const [major, minor, patch] = manifest.version.split('.').map(Number);
      const version = [major, minor, (patch ?? 0) + 1].join('.');
      await writeFile(file, JSON.stringify({ ...manifest, version }));
      await browser.send('Extensions.loadUnpacked', { path: extension });
      // Every page of the version before has gone, this one's window on it among them.
      post = await postIn(browser, origin);
    },
    kill: end.kill,
    close: async () => {
      await browser.send('Browser.close').catch(() => end.kill());
      await within('Chromium to close', end.ended, 10_000).catch(end.kill);
    },
  };
}
