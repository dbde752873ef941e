/**
 * Chromium without Playwright, which has a DevTools session in every page: where one is, the browser does not prerender.
 * Here only the extension is looked into, and the extension itself opens tabs and runs scripts in them.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Places } from '../places/serve.ts';
import { type Badge, badgeOf } from './badge.ts';
import { type ChromiumPolicy, chromiumPolicy } from './chromium-policy.ts';
import { within } from './deadline.ts';
import { chromiumId, readManifest } from './extension.ts';
import { findChromium } from './find.ts';
import { flagsFor } from './flags.ts';
import { sessionOver } from './pipe.ts';
import { attachTo, type Session } from './target.ts';

export interface Undriven {
  /** The value of an expression in an extension page that shows in no tab and runs none of the extension's code. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Opens an address in a new tab, in front; gives the extension's id of the tab. */
  readonly open: (url: string) => Promise<number>;
  /** The value of an expression in the tab's page. The extension must have permission for its host. */
  readonly evaluateIn: <T>(tabId: number, expression: string) => Promise<T>;
  readonly badge: (tabId: number) => Promise<string>;
  readonly toolbar: (tabId: number) => Promise<Badge>;
  readonly close: () => Promise<void>;
}

interface Options {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  readonly places: Places;
  /** What an administrator sets for the extension. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

export async function launchUndriven(options: Options): Promise<Undriven> {
  const { extension, places, policy: settings } = options;
  const executable = findChromium();
  if (!executable) throw new Error('There is no browser of the Chromium family on this machine.');
  const scratch = await mkdtemp(path.join(tmpdir(), 'armslength-undriven-'));
  const id = chromiumId(await readManifest(extension));
  const policy =
    settings && (await chromiumPolicy({ executable, scratch, id, settings, browserPolicy: {} }));
  const child = spawn(
    policy?.executable ?? executable,
    [
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${path.join(scratch, 'profile')}`,
      '--no-first-run',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...flagsFor({}, places),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill();
    await within('Chromium to end', ended, 10_000).catch(() => child.kill('SIGKILL'));
    await ended;
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  let written = '';
  child.stderr?.on('data', (chunk) => (written += String(chunk)));
  try {
    return await look(sessionOver(child), extension, policy, close);
  } catch (error) {
    await close();
    throw new Error(`Chromium could not be used. It wrote:\n${written}`, { cause: error });
  }
}

async function look(
  browser: Session,
  extension: string,
  policy: ChromiumPolicy | undefined,
  close: () => Promise<void>,
): Promise<Undriven> {
  const { id } = await browser.send('Extensions.loadUnpacked', { path: extension });
  const { targetId } = await browser.send('Target.createTarget', {
    url: `chrome-extension://${id}/manifest.json`,
    hidden: true,
  });
  const post = await attachTo(browser, targetId);
  await post.until('globalThis.chrome?.tabs');
  await policy?.arrived(post.evaluate);
  const toolbar = (tabId: number) => badgeOf(post.evaluate, tabId);
  return {
    evaluate: post.evaluate,
    open: (url) =>
      post.evaluate(`chrome.tabs.create({ url: ${JSON.stringify(url)} }).then(({ id }) => id)`),
    evaluateIn: (tabId, expression) =>
      post.evaluate(
        `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: () => (${expression}) })
          .then(([frame]) => frame.result)`,
      ),
    toolbar,
    badge: async (tabId) => (await toolbar(tabId)).text,
    close,
  };
}
