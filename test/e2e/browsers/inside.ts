/** A way into the running extension that runs none of its code and shows in no tab. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { eventually, PATIENCE } from './deadline.ts';
import { attachTo, type Target } from './target.ts';

export interface Inside {
  /** The value of an expression in an extension page, where `chrome` is; awaited if it is a promise. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Opens a tab of which the extension's tab id is known from the start: an empty one, or with a page of its own. */
  readonly open: (own?: string) => Promise<Page>;
  /** The id that the extension knows this page's tab by. */
  readonly tabId: (page: Page) => Promise<number>;
  /** The service worker, started if it is not running. */
  readonly worker: () => Promise<Target>;
  /** Ends the service worker, as the browser does when it has been idle. */
  readonly stopWorker: () => Promise<void>;
}

export async function goInside(
  context: BrowserContext,
  browser: CDPSession,
  id: string,
): Promise<Inside> {
  const origin = `chrome-extension://${id}/`;
  const post = await eventually('a way into the extension', () => enter(browser, origin));
  const known = new WeakMap<Page, number>();
  let opening: Promise<unknown> = Promise.resolve();

  const tabId = async (page: Page): Promise<number> => {
    const before = known.get(page);
    if (before !== undefined) return before;
    // A page that the site or the extension opened: nothing but its place in front tells which tab it is.
    await page.bringToFront();
    const found = await post.evaluate<number>(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab?.id)',
    );
    known.set(page, found);
    return found;
  };

  const create = async (url: string): Promise<Page> => {
    const [page, tab] = await Promise.all([
      context.waitForEvent('page', {
        predicate: (one) => one.url().startsWith(url),
        timeout: PATIENCE,
      }),
      // In a window of its own where every one has been closed.
      post.evaluate<{ readonly id: number }>(
        `chrome.windows.getAll({ windowTypes: ['normal'] }).then(({ length }) => length > 0
          ? chrome.tabs.create({ url: ${JSON.stringify(url)} })
          : chrome.windows.create({ url: ${JSON.stringify(url)} }).then(({ tabs: [tab] }) => tab))`,
      ),
    ]);
    known.set(page, tab.id);
    await page.waitForLoadState();
    return page;
  };

  return {
    evaluate: (expression) => post.evaluate(expression),
    tabId,
    // One after the other: a tab and the page that appears for it say nothing of each other.
    open: (own = 'about:blank') => {
      const page = opening.then(() => create(own));
      opening = page.catch(() => undefined);
      return page;
    },
    worker: async () => {
      const running = await runningWorker(browser, origin);
      if (!running) {
        await post.send('ServiceWorker.enable');
        await post.send('ServiceWorker.startWorker', { scopeURL: origin });
      }
      // Not Playwright's own list: that keeps a worker that has ended, and waits for its answer for ever.
      return attachTo(
        browser,
        running ??
          (await eventually('the service worker to start', () => runningWorker(browser, origin))),
      );
    },
    stopWorker: async () => {
      await post.send('ServiceWorker.enable');
      // It answers when they have ended. By then another one may be running: whoever got no answer asks again at once.
      await post.send('ServiceWorker.stopAllWorkers');
    },
  };
}

/** `undefined`: it is not there, as between its end and its start anew. */
async function enter(browser: CDPSession, origin: string): Promise<Target | undefined> {
  // The manifest is a page of the extension's origin as well: it has the browser's interface and no script.
  const { targetId } = await browser.send('Target.createTarget', {
    url: `${origin}manifest.json`,
    hidden: true,
  });
  const post = await attachTo(browser, targetId);
  await post.until(`location.href !== 'about:blank' && document.readyState === 'complete'`);
  if (await post.evaluate(`Boolean(globalThis.chrome?.tabs)`)) return post;
  await post.close();
  return undefined;
}

async function runningWorker(browser: CDPSession, origin: string): Promise<string | undefined> {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
    ?.targetId;
}
