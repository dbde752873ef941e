import { browser } from './api.ts';

/** Reads a data file of this extension. A file that is missing or broken is a fault of the build, and throws. */
export async function readData<T>(path: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is missing from this build`);
  return (await response.json()) as T;
}
