/** What can be pressed stays where it is while the rest of the page is still being read: a hand may be on its way there. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../bench/log-page-turns.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: DENMARK });
});
afterAll(() => scene.close());

/** The log opens later than the page, as it does where the disk is busy. */
const SLOW = `{
  const { get, set } = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'onsuccess');
  Object.defineProperty(IDBRequest.prototype, 'onsuccess', {
    get,
    set(then) {
      if (!(this instanceof IDBOpenDBRequest)) return set.call(this, then);
      set.call(this, (event) => setTimeout(() => then.call(this, event), 500));
    },
  });
}`;

/** Each thing with something to press in it that has moved, though nobody did anything. */
const MOVED = `new Promise((done) => {
  const found = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries()) {
      for (const { node, previousRect, currentRect } of sources) {
        const isPressed = node?.closest?.('button, input, a, summary') ?? node?.querySelector?.('button, input, a, summary');
        if (isPressed) found.push([node.textContent, previousRect.y, currentRect.y].join(' '));
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
  requestIdleCallback(() => setTimeout(() => done(found), 100));
})`;

test.each([0, 300])('the log with %i notes', async (count) => {
  if (count > 0) await fill(scene, count);
  const page = await scene.openOwn('log.html');
  await page.addInitScript(SLOW);
  await page.reload();
  await page.getByText('What the extension keeps takes up about').waitFor();
  expect(await page.evaluate(MOVED)).toEqual([]);
});

test('the focus stays in the row that was corrected, and goes to the next one when that is erased', async () => {
  const page = await scene.openOwn('log.html');
  const press = async (name: string) => {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name }).click();
    await expect.poll(() => dialog.count()).toBe(0);
  };
  const rowOfFocus = () =>
    page.evaluate(() => document.activeElement?.closest('tr')?.innerText ?? '');
  const rows = page.locator('tbody tr');
  await rows
    .nth(20)
    .getByRole('button', { name: /^Correct/ })
    .click();
  await page.getByRole('dialog').getByRole('radio', { name: 'Dialogue or meeting' }).check();
  await press('Save');
  await expect.poll(rowOfFocus).toContain('Dialogue or meeting');
  const at = await page.evaluate(() => document.activeElement?.closest('tr')?.rowIndex ?? 0);
  const last = await rows.nth(at).innerText();
  expect(last).toContain('Corrected later');
  const next = await rows.nth(at + 1).innerText();
  await rows
    .nth(at - 1)
    .getByRole('button', { name: /^Erase/ })
    .click();
  await press('Erase');
  await expect.poll(rowOfFocus).toBe(next);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
});
