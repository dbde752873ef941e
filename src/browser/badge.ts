import type { Reminder } from '../core/reminder.ts';
import { browser } from './api.ts';

/** A dot, not a number: nothing is counted. */
const MARK = '•';
const CALM_BLUE = '#1e5a96';

/** Shows on the toolbar whether a reminder stands for a tab. */
export async function showBadge(tabId: number, reminder: Reminder | null): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: reminder ? MARK : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: CALM_BLUE }),
      browser.action.setTitle({
        tabId,
        title: reminder?.title ?? browser.i18n.getMessage('extName'),
      }),
    ]);
  } catch {
    // The tab was closed in the meantime: there is no toolbar left to show anything on.
  }
}
