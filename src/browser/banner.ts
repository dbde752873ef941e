/** The strip in a page. It is put there only where the policy says `banner`, and never over a call. */
import type { Reminder } from '../core/reminder.ts';
import { browser } from './api.ts';

/** Whether the strip was shown: a page that takes no script now, or is gone, shows the badge alone. */
export async function showBanner(
  tabId: number,
  { title, language }: Pick<Reminder, 'title' | 'language'>,
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: (asked: NonNullable<typeof globalThis.armslengthBanner>) => {
        // A frame of the page may go by the same name, but is no property of the window's own.
        const before = Object.hasOwn(globalThis, 'armslengthBanner') && globalThis.armslengthBanner;
        globalThis.armslengthBanner = { ...before, ...asked };
      },
      args: [{ says: title, language }],
    });
    await browser.scripting.executeScript({ target: { tabId }, files: ['banner.js'] });
    return true;
  } catch {
    // What the browser says about it is not written down, since that may name the page.
    return false;
  }
}

export async function hideBanner(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        if (Object.hasOwn(globalThis, 'armslengthBanner')) globalThis.armslengthBanner?.stop?.();
      },
    });
  } catch {
    // The page that showed it is gone, and the strip with it.
  }
}
