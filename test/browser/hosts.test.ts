/** What is asked of a browser that grants some hosts, and takes others for none. */
import { beforeEach, expect, test, vi } from 'vitest';

type Wish = { readonly origins: readonly string[] };

const GRANTED = ['https://square.example/*'];
const NO_HOST = 'https://social.0x1/*';

/** As much of a browser as there has to be. */
const tried = vi.fn<() => Promise<void>>(() =>
  Promise.reject(new Error('This page cannot be scripted due to an ExtensionsSettings policy.')),
);
const refusing = ({ origins }: Wish) =>
  origins.includes(NO_HOST) ? Promise.reject(new Error('Invalid host.')) : undefined;
const request = vi.fn((wish: Wish) => refusing(wish) ?? Promise.resolve(true));
const browser = {
  runtime: { id: 'armslength' },
  permissions: {
    contains: (wish: Wish) =>
      refusing(wish) ?? Promise.resolve(wish.origins.every((one) => GRANTED.includes(one))),
    request,
  },
  tabs: { query: () => Promise.resolve([{ id: 1 }, { id: 2, url: 'https://square.example/' }]) },
  scripting: { executeScript: tried },
};
Object.assign(globalThis, { chrome: browser, browser });
const { askForHosts, readHostsKept } = await import('../../src/browser/hosts.ts');

beforeEach(() => {
  tried.mockClear();
  request.mockClear();
});

test('a host that was added and not granted is missing whether or not a rule can speak', async () => {
  const missing = ['social.council.example'];
  expect(await readHostsKept([], missing)).toEqual({ missing, tabsKeptOut: 0 });
  expect(await readHostsKept(['square.example', ...missing], missing)).toMatchObject({ missing });
});

test('nothing is tried in a tab before a rule can speak, whatever was added', async () => {
  await readHostsKept([], ['square.example']);
  expect(tried).not.toHaveBeenCalled();
  expect(await readHostsKept(['square.example'], [])).toEqual({ missing: [], tabsKeptOut: 1 });
  expect(tried).toHaveBeenCalledOnce();
});

test('a host that the browser takes for none is missing, and stands in the way of no other', async () => {
  const missing = ['social.0x1', 'social.example'];
  expect(await readHostsKept([], ['square.example', ...missing])).toMatchObject({ missing });
  expect(await askForHosts(['*.social.example', ...missing])).toBe(true);
  expect(request).toHaveBeenCalledExactlyOnceWith({
    origins: ['https://*.social.example/*', 'https://social.example/*'],
  });
});
