import { browser } from './api.ts';
import { watchStorage } from './changes.ts';

const KEY = 'pausedUntil';

/** Epoch milliseconds until which the user wants quiet, or 0. Kept apart from the log, and gone with the browser. */
export const readPause = async (): Promise<number> =>
  pauseIn(await browser.storage.session.get(KEY));

/** The same, of what has been read of session storage already. */
export const pauseIn = (kept: Readonly<Record<string, unknown>>): number =>
  (kept[KEY] as number | undefined) ?? 0;

/** Quiet until `until` (epoch milliseconds); 0 ends it. */
export const pauseUntil = (until: number): Promise<void> =>
  browser.storage.session.set({ [KEY]: until });

export function watchPause(callback: (until: number) => void, signal: AbortSignal): void {
  watchStorage(
    'session',
    (changes) => {
      if (KEY in changes) callback((changes[KEY]?.newValue as number | undefined) ?? 0);
    },
    signal,
  );
}
