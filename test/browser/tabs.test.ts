/** Where a tab is, as far as a browser tells. Both of them are stood in for: what they tell between two pages lasts for a moment. */
import { expect, test, vi } from 'vitest';

const get = vi.fn<() => Promise<{ readonly url?: string; readonly status: string }>>();
const browser = { runtime: { id: 'armslength' }, tabs: { get } };
Object.assign(globalThis, { chrome: browser, browser });
const { hasLeft, whereIs } = await import('../../src/browser/tabs.ts');

const hosts = ['zoom.us', '*.zoom.us'];
const left = async (url: string | undefined, status: 'loading' | 'complete') => {
  get.mockResolvedValue({ ...(url !== undefined && { url }), status });
  return hasLeft(hosts, await whereIs(1));
};

test('a tab has left where it shows another host, or a page of which nothing can be known', async () => {
  expect(await left('https://app.zoom.us/wc/1/join', 'complete')).toBe(false);
  expect(await left('https://example.org/', 'loading')).toBe(true);
  expect(await left(undefined, 'complete')).toBe(true);
});

test('it has not while it is on its way and Firefox tells no address: the next page may be of the same site', async () => {
  expect(await left(undefined, 'loading')).toBe(false);
  expect(await left('https://app.zoom.us/wc/1/join', 'loading')).toBe(false);
});

test('it has where there is no such tab any more', async () => {
  get.mockRejectedValue(new Error('Invalid tab ID: 1'));
  expect(hasLeft(hosts, await whereIs(1))).toBe(true);
});
