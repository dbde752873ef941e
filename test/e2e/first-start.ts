import type { Killable } from './browsers/killable.ts';
import { DENMARK } from './scene.ts';

/** The first start: a user without an administrator chooses. */
export async function beginWith(launch: () => Promise<Killable>): Promise<Killable> {
  const first = await launch();
  await first.evaluate(`chrome.storage.local.set({ choice: ${JSON.stringify(DENMARK)} })`);
  // Once in peace, so that the browser has it on its disk that the extension is installed.
  await first.close();
  return launch();
}
