import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawn } from '../../src/ui/drawn.ts';

let draw: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => (draw = frame));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Whether it has been drawn, by now. */
function watched() {
  const seen = vi.fn<() => void>();
  void drawn().then(seen);
  return async (ms: number) => (await vi.advanceTimersByTimeAsync(ms), seen.mock.calls.length > 0);
}

test('what was put into the page has been drawn after the next frame, and not in it', async () => {
  const after = watched();
  expect(await after(100)).toBe(false);
  draw();
  await Promise.resolve();
  expect(await after(1)).toBe(true);
});

test('a page that is not in sight is not waited for', async () => {
  expect(await watched()(250)).toBe(true);
});
