/** One Chromium with all extensions that are compared in it, each in reach of one host. */
import type { BrowserContext } from 'playwright-core';
import { type Chromium, launchChromium } from '../../e2e/browsers/chromium.ts';
import { eventually } from '../../e2e/browsers/deadline.ts';
import { servePlaces } from '../../e2e/places/serve.ts';
import { feed } from './feed.ts';

const BUILD = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;
const folderOf = (name: string) => new URL(`extensions/${name}`, import.meta.url).pathname;

/** The site with the longest entry of all, under a fictional pack which always applies. */
const OURS = { host: 'www.facebook.com', site: 'facebook' };
const POLICY = { packs: ['builtin:demo'], language: 'en' };

export interface Subject {
  readonly kind: Kind;
  readonly host: string;
  /** The extension's id. `null`: no extension is there. */
  readonly id: string | null;
}

/** What is compared. `keeper` is there to show that something that grows would be seen. */
export type Kind = 'none' | 'empty' | 'ours' | 'rescanner' | 'keeper';

export interface Lab {
  readonly context: BrowserContext;
  readonly subjects: Readonly<Record<Kind, Subject>>;
  /** Such as `Chromium 156.0.8078.108`. */
  readonly version: string;
  readonly close: () => Promise<void>;
}

export async function openLab(): Promise<Lab> {
  const places = await servePlaces({ more: [feed] });
  let chromium: Chromium | undefined;
  const close = async () => {
    await chromium?.close();
    await places.close();
  };
  try {
    chromium = await launchChromium({ extension: BUILD, places, policy: POLICY });
    await registered(chromium);
    const { context, id } = chromium;
    const browser = context.browser();
    if (!browser) throw new Error('This browser has no DevTools session of its own.');
    const session = await browser.newBrowserCDPSession();
    const load = async (kind: Kind): Promise<Subject> => {
      const loaded = await session.send('Extensions.loadUnpacked', { path: folderOf(kind) });
      return { kind, host: `${kind}.example`, id: loaded.id };
    };
    return {
      context,
      subjects: {
        none: { kind: 'none', host: 'none.example', id: null },
        empty: await load('empty'),
        ours: { kind: 'ours', host: OURS.host, id },
        rescanner: await load('rescanner'),
        keeper: await load('keeper'),
      },
      version: `Chromium ${browser.version()}`,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Only then is ours in reach of its host. */
const registered = (chromium: Chromium): Promise<unknown> =>
  eventually('the scripts to be registered', () =>
    chromium.evaluate<boolean>(
      `chrome.scripting.getRegisteredContentScripts({ ids: ['${OURS.site}'] }).then(({ length }) => length > 0)`,
    ),
  );
