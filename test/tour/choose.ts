/** The fictional municipality, chosen on the welcome page as a user without an administrator chooses. */
import type { Page } from 'playwright-core';
import type { Chromium } from '../e2e/browsers/chromium.ts';
import { eventually } from '../e2e/browsers/deadline.ts';

/** Resolves when the choice is in force. Gives the welcome page. */
export async function chooseDemo(browser: Chromium): Promise<Page> {
  // The extension opens it by itself when it has been installed and there is no administrator.
  const page = await eventually('the welcome page', async () =>
    browser.context.pages().find((one) => one.url().endsWith('/welcome.html')),
  );
  await page.locator('#pack-demo').check();
  await page.locator('section button[data-variant="primary"]').click();
  // It says so itself, below the button.
  await page.locator('section').getByRole('status').filter({ hasText: /\S/ }).waitFor();
  return page;
}
