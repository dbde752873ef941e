import { hearAgain, type Silence, silence } from '../core/silence.ts';
import { browser } from './api.ts';
import { watchStorage } from './changes.ts';

const KEY = 'silences';

/** What the user does not want to be reminded of for a while. Kept apart from the log, and gone with the browser. */
export async function readSilences(): Promise<readonly Silence[]> {
  return ((await browser.storage.session.get(KEY))[KEY] as readonly Silence[] | undefined) ?? [];
}

export const addSilence = (added: Silence, now: number): Promise<void> =>
  change((silences) => silence(silences, added, now));

/** Ends every silence about a site. */
export const endSilence = (site: string): Promise<void> =>
  change((silences) => hearAgain(silences, site));

const change = (to: (silences: readonly Silence[]) => readonly Silence[]): Promise<void> =>
  navigator.locks.request(KEY, async () =>
    browser.storage.session.set({ [KEY]: to(await readSilences()) }),
  );

export function watchSilences(callback: () => void, signal: AbortSignal): void {
  watchStorage('session', (changes) => KEY in changes && callback(), signal);
}
