import { browser } from './api.ts';
import { remembering } from './memory.ts';

/** Reads a data file of this extension. A file that is missing or broken is a fault of the build, and throws. */
export const readData = async <T>(path: string): Promise<T> => (await read(path)) as T;

/** Its files change only with the extension. */
const read = remembering<unknown>(async (path) => {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from this build`);
  return response.json();
});
