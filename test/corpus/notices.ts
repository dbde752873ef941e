import type { Page } from 'playwright-core';
import type { Recognised } from '../../src/core/site-check.ts';
import type { Chromium } from '../e2e/browsers/chromium.ts';

interface Notices {
  /** Every place at which a reminder came to stand in the page's tab, also if it is gone by now. */
  of(page: Page): Promise<readonly Recognised[]>;
}

/** Keeps what the extension keeps of its tabs, from now on: a reminder that stood for a moment counts as well. */
export async function keepNotices({ evaluate, tabId }: Chromium): Promise<Notices> {
  await evaluate(`(() => {
    globalThis.notices = [];
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (newValue?.reminder) notices.push({ key, place: newValue.place });
      }
    });
  })()`);
  return {
    of: async (page) => {
      const places = await evaluate<readonly Recognised[]>(
        `notices.filter(({ key }) => key === 'visit.${await tabId(page)}').map(({ place }) => place)`,
      );
      return places.map(({ site, surface, activity, tenant }) => ({
        site,
        surface,
        ...(activity && { activity }),
        ...(tenant && { tenant }),
      }));
    },
  };
}
