/** The status page says why nothing was said about the page that the user came from. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DENMARK, openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: DENMARK });
});
afterAll(() => scene.close());

const TITLE = 'The page that you came from';

/** What stands below the title of that part. */
async function toldFrom(page: Page): Promise<string> {
  await page.bringToFront();
  const status = await scene.openOwn('log.html#status');
  const section = status.locator('section', { has: status.getByText(TITLE) });
  const text = await section.innerText();
  await status.close();
  return text.replace(TITLE, '').trim();
}

test('that a reminder stands there, or why nothing is said', async () => {
  const nothing = await scene.open('https://www.example.org/');
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  expect(await toldFrom(page)).toBe('A reminder stands there.');
  expect(await toldFrom(nothing)).toMatch(/^No place to write, plan or meet/);
  const popup = await scene.popup(page);
  await popup.click('button', 'Carry on');
  await scene.cleared(page);
  expect(await toldFrom(page)).toBe(
    'You have already answered the reminder for this kind of place.',
  );
});
