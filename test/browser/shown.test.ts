/** What a popup knows at once. The browser is stood in for: what changes between two of its answers lasts for a moment. */
import { expect, test, vi } from 'vitest';

type Listener = (changes: object, area: string) => void;
const listeners = new Set<Listener>();
const kept: Record<string, unknown> = {};
const onChanged = {
  addListener: (listener: Listener) => void listeners.add(listener),
  removeListener: (listener: Listener) => void listeners.delete(listener),
};
const browser = {
  runtime: { id: 'armslength' },
  tabs: { getCurrent: vi.fn(async () => undefined), query: vi.fn(async () => [{ id: 7 }]) },
  storage: { onChanged, session: { get: async () => ({ ...kept }) } },
};
Object.assign(globalThis, { chrome: browser, browser });
const { readShown, watchShown } = await import('../../src/browser/shown.ts');

const change = (area: string) => {
  for (const listener of listeners) listener({ 'visit.7': {} }, area);
};

test('a popup knows until when the user wants quiet from what it has read of its tab', async () => {
  expect((await readShown()).pausedUntil).toBe(0);
  Object.assign(kept, { pausedUntil: 5, 'visit.7': { place: null } });
  expect(await readShown()).toEqual({
    tab: 7,
    isPage: false,
    visit: { place: null },
    pausedUntil: 5,
  });
});

test('a popup knows what to say without a reminder, unless it may be otherwise by now', async () => {
  expect((await readShown()).outlook).toBeUndefined();
  for (const [until, isKnown] of [
    [null, true],
    [Date.now() + 60_000, true],
    [Date.now(), false],
  ] as const) {
    kept['outlook'] = { until };
    expect((await readShown()).outlook).toEqual(isKnown ? { until } : undefined);
  }
});

test('it is told whether anything of that has changed since it began to read, until it is gone', () => {
  const life = new AbortController();
  const hasChanged = watchShown(life.signal);
  change('local');
  expect(hasChanged()).toBe(false);
  change('session');
  expect(hasChanged()).toBe(true);
  life.abort();
  expect(listeners.size).toBe(0);
});
