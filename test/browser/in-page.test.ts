/** In a browser that has no `browser`, a window finds a frame of the page by that name. */
import { afterEach, expect, test } from 'vitest';
import { inPage } from '../../src/browser/in-page.ts';

const own = { runtime: { id: 'ours', sendMessage: () => Promise.resolve() } };
// Where a window has its frames by their names: behind what is its own.
const names = Object.getPrototypeOf(globalThis) as object;
afterEach(() => {
  Reflect.deleteProperty(names, 'browser');
  Reflect.deleteProperty(globalThis, 'browser');
  Reflect.deleteProperty(globalThis, 'chrome');
});

test('a frame of another site that is called browser is not asked for anything', () => {
  Object.defineProperty(names, 'browser', {
    configurable: true,
    value: {
      get runtime(): never {
        throw new Error('Blocked a frame from accessing a cross-origin frame.');
      },
    },
  });
  globalThis.chrome = own;
  expect(inPage()).toBe(own);
});

test('the browser’s own interface is taken where it has one', () => {
  globalThis.browser = own;
  expect(inPage()).toBe(own);
});
