/**
 * Whether somebody has looked round since the extension was started, and come to the end of it. A worker may be ended at
 * any moment, and not every start of the extension is told to it: being switched on again is not.
 */
import { browser } from './api.ts';

const KEY = 'look';
/** Any other number: somebody is at it, or was ended at it. */
const DONE = 0;

/** Does `work`, which is owed from its beginning to its end, and by whoever began it last. */
export async function owing(work: () => Promise<void>): Promise<void> {
  const mine = Math.random();
  await browser.storage.session.set({ [KEY]: mine });
  await work();
  if ((await read()) === mine) await browser.storage.session.set({ [KEY]: DONE });
}

export const isOwed = async (): Promise<boolean> => (await read()) !== DONE;

const read = async (): Promise<unknown> => (await browser.storage.session.get(KEY))[KEY];
