/**
 * A mark beside the log that one has been begun. A browser that finds the log's files damaged throws them away without a
 * word, and makes room when a disk is full: only who remembers that there was a log can tell.
 */
import { browser } from './api.ts';
import { watchStorage } from './changes.ts';

const KEY = 'log';
type Mark = 'begun' | 'lost';

const read = async (): Promise<Mark | undefined> =>
  (await browser.storage.local.get(KEY))[KEY] as Mark | undefined;
const write = (mark: Mark): Promise<void> => browser.storage.local.set({ [KEY]: mark });

/** A log is being made. Where there was one before, that one is lost. */
export const markBegun = async (): Promise<void> =>
  write((await read()) === undefined ? 'begun' : 'lost');

/** Whether a log was lost, and the user has not yet said that they know. */
export const isLogLost = async (): Promise<boolean> => (await read()) === 'lost';

export const noteLossSeen = (): Promise<void> => write('begun');

export function watchLogMark(callback: () => void, signal: AbortSignal): void {
  watchStorage('local', (changes) => KEY in changes && callback(), signal);
}
