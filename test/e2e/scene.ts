/** One real browser with the extension, real places behind real host names, and real policy files. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Visit } from '../../src/core/visit.ts';
import { type Chromium, type ChromiumOptions, launchChromium } from './browsers/chromium.ts';
import { eventually } from './browsers/deadline.ts';
import type { Place } from './places/place.ts';
import { type Places, servePlaces } from './places/serve.ts';

export const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/** A municipality that uses the fictional pack, which always applies. */
export const DEMO = { packs: ['builtin:demo'], language: 'en' } as const;

/** The Danish default, in a window that is always open. */
export const DENMARK = {
  municipality: 'Eksempelby Kommune',
  packs: ['builtin:dk-2021-05'],
  windows: ['always Kommunalvalg'],
  language: 'en',
  contactName: 'Byrådssekretariatet',
  contactEmail: 'sekretariat@council.example',
} as const;

export interface Scene extends Chromium {
  readonly places: Places;
  /** Waits until a reminder stands for the page's tab. */
  raised(page: Page): Promise<void>;
  /** Waits until none does. */
  cleared(page: Page): Promise<void>;
  /** After all that has happened so far has been dealt with: nothing stands for the page's tab. */
  silent(page: Page): Promise<void>;
  /** What is kept of the page's tab. */
  visit(page: Page): Promise<Visit | undefined>;
  /** Resolves when everything that pages have reported before has been dealt with. */
  fence(): Promise<void>;
}

interface SceneOptions {
  readonly policy: Readonly<Record<string, unknown>>;
  /** Places that go before those that are always there. */
  readonly more?: readonly Place[];
}

export async function openScene(options: Partial<ChromiumOptions> & SceneOptions): Promise<Scene> {
  const places = await servePlaces({ more: options.more ?? [] });
  const chromium = await launchChromium({ extension: BUILD, places, fakeMedia: true, ...options });
  const badge = (page: Page) => chromium.badge(page);
  const scene: Scene = {
    ...chromium,
    places,
    raised: async (page) => {
      await eventually('a reminder', async () => (await badge(page)) !== '');
    },
    cleared: async (page) => {
      await eventually('the reminder to go', async () => (await badge(page)) === '');
    },
    silent: async (page) => {
      await scene.fence();
      expect(await badge(page)).toBe('');
    },
    visit: async (page) => {
      const key = `visit.${await chromium.tabId(page)}`;
      const kept = await chromium.evaluate<Record<string, Visit>>(
        `chrome.storage.session.get('${key}')`,
      );
      return kept[key];
    },
    fence: async () => {
      // Messages are dealt with in the order in which they come, so a later one shows that the earlier ones were.
      const page = await chromium.open('https://x.com/compose/post');
      await scene.raised(page);
      await page.close();
    },
    close: async () => {
      await chromium.close();
      await places.close();
    },
  };
  return scene;
}
