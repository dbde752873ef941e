/** What a popup says where there is no reminder, kept by each look for the next popup, in session storage. */
import type { Outlook } from '../core/outlook.ts';
import { browser } from './api.ts';
import { watchStorage } from './changes.ts';

const KEY = 'outlook';

export const keepOutlook = (outlook: Outlook): Promise<void> =>
  browser.storage.session.set({ [KEY]: outlook });

/**
 * That, in what has been read of session storage. `undefined`: nobody has looked yet, or it may be otherwise at `now` (epoch
 * milliseconds).
 */
export function outlookIn(
  kept: Readonly<Record<string, unknown>>,
  now: number,
): Outlook | undefined {
  const outlook = kept[KEY] as Outlook | undefined;
  return outlook && (outlook.until ?? Infinity) > now ? outlook : undefined;
}

/** Calls back after a look has found it otherwise. */
export function watchOutlook(callback: () => void, signal: AbortSignal): void {
  watchStorage('session', (changes) => KEY in changes && callback(), signal);
}
