/** Chromium, or one of its family, with the extension loaded and the local places behind every host name. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium as engine,
  type Page,
} from 'playwright-core';
import type { Places } from '../places/serve.ts';
import { type Badge, badgeOf } from './badge.ts';
import { type ChromiumPolicy, chromiumPolicy } from './chromium-policy.ts';
import { eventually, PATIENCE, within } from './deadline.ts';
import { chromiumId, popupOf, readManifest } from './extension.ts';
import { findChromium } from './find.ts';
import { type ChromiumLook, flagsFor, UNWANTED } from './flags.ts';
import { goInside, type Inside } from './inside.ts';
import { attachTo, type Target } from './target.ts';

export interface ChromiumOptions extends ChromiumLook {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  readonly places?: Places;
  /** What an administrator sets for the extension. Present, even empty: the browser has policy files of its own. */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** The browser's own policies, beside that of the extension. */
  readonly browserPolicy?: Readonly<Record<string, unknown>>;
  /** A folder to keep the profile in, for what has to last over a restart. Default: a new one that is removed. */
  readonly profile?: string;
}

export interface Chromium {
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  /** The value of an expression in an extension page that shows in no tab and runs none of the extension's code. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Opens an address in a new tab. */
  readonly open: (url: string) => Promise<Page>;
  /** Opens a page of the extension, such as `log.html`, in a new tab. */
  readonly openOwn: (name: string) => Promise<Page>;
  readonly tabId: (page: Page) => Promise<number>;
  /** The text of the toolbar badge for the page's tab, or an empty one. */
  readonly badge: (page: Page) => Promise<string>;
  /** All that the toolbar shows for the page's tab. */
  readonly toolbar: (page: Page) => Promise<Badge>;
  /** Opens the real popup, with the page in front. */
  readonly popup: (page: Page) => Promise<Target>;
  /** The popup that is open already, however it was opened. */
  readonly openPopup: () => Promise<Target>;
  /** The service worker, started if it is not running. */
  readonly worker: () => Promise<Target>;
  /** Ends the service worker, as the browser does when it has been idle. */
  readonly stopWorker: () => Promise<void>;
  /** Changes what an administrator sets while the browser runs; resolves when the browser has taken it up. */
  readonly setPolicy: (policy: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly clearPolicy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const executable = findChromium();
  if (!executable) throw new Error('There is no browser of the Chromium family on this machine.');
  const manifest = await readManifest(options.extension);
  const scratch = await mkdtemp(path.join(tmpdir(), 'armslength-chromium-'));
  const clean = () => rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  let context: BrowserContext | undefined;
  try {
    const policy =
      options.policy &&
      (await chromiumPolicy({
        executable,
        scratch,
        id: chromiumId(manifest),
        settings: options.policy,
        browserPolicy: options.browserPolicy ?? {},
      }));
    const profile = options.profile ?? path.join(scratch, 'profile');
    await mkdir(profile, { recursive: true });
    context = await start(policy?.executable ?? executable, profile, options);
    const browser = await sessionOf(context);
    const { id } = await within(
      'the extension to load',
      browser.send('Extensions.loadUnpacked', { path: options.extension }),
    );
    const inside = await goInside(context, browser, id);
    await policy?.arrived(inside.evaluate);
    return driver({ context, browser, id, inside, policy, popup: popupOf(manifest), clean });
  } catch (error) {
    await context?.close();
    await clean();
    throw error;
  }
}

/** A launch that fails says what the browser wrote to its standard error: Playwright puts that into the message. */
const start = (
  executablePath: string,
  profile: string,
  options: ChromiumOptions,
): Promise<BrowserContext> =>
  engine.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    // Root may not have the sandbox; everybody else keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: [...UNWANTED],
    args: flagsFor(options, options.places),
    env: { ...process.env, ...(options.language && { LANGUAGE: options.language }) },
    colorScheme: options.colourScheme ?? null,
    ...(options.headless === false && { viewport: null }),
    timeout: PATIENCE,
  });

async function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser has no DevTools session of its own.');
  return browser.newBrowserCDPSession();
}

interface Parts {
  readonly context: BrowserContext;
  readonly browser: CDPSession;
  readonly id: string;
  readonly inside: Inside;
  readonly policy: ChromiumPolicy | undefined;
  readonly popup: string;
  readonly clean: () => Promise<void>;
}

function driver({ context, browser, id, inside, policy, popup, clean }: Parts): Chromium {
  const origin = `chrome-extension://${id}/`;
  const open = async (url: string): Promise<Page> => {
    const page = await inside.open();
    await page.goto(url);
    return page;
  };
  const openPopup = async (): Promise<Target> => {
    const targetId = await eventually('the popup', async () => {
      const { targetInfos } = await browser.send('Target.getTargets');
      return targetInfos.find(({ url }) => url.startsWith(origin + popup))?.targetId;
    });
    const target = await attachTo(browser, targetId);
    await target.until('document.readyState === "complete"');
    return target;
  };
  const toolbar = async (page: Page): Promise<Badge> =>
    badgeOf(inside.evaluate, await inside.tabId(page));
  const managed = (): ChromiumPolicy => {
    if (!policy)
      throw new Error('This browser was launched without a policy, so it has none to set.');
    return policy;
  };
  return {
    context,
    id,
    evaluate: inside.evaluate,
    open,
    openOwn: (name) => inside.open(origin + name),
    tabId: inside.tabId,
    badge: async (page) => (await toolbar(page)).text,
    toolbar,
    popup: async (page) => {
      await page.bringToFront();
      await inside.evaluate('chrome.action.openPopup()');
      return openPopup();
    },
    openPopup,
    worker: inside.worker,
    stopWorker: inside.stopWorker,
    setPolicy: (settings) => managed().set(settings, browser, inside.evaluate),
    clearPolicy: () => managed().set({}, browser, inside.evaluate),
    close: async () => {
      await within('the browser to close', context.close());
      await clean();
    },
  };
}
