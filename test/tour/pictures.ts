/** Pictures of what a user sees, for the README and for whoever looks at a run. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Chromium } from '../e2e/browsers/chromium.ts';
import type { Target } from '../e2e/browsers/target.ts';
import { FOR_CHROMIUM, OUTPUT } from './build.ts';

export const ALBUM = path.join(OUTPUT, 'tour');
export const SCHEMES = ['light', 'dark'] as const;

export async function keep(name: string, content: Buffer): Promise<void> {
  await mkdir(ALBUM, { recursive: true });
  await writeFile(path.join(ALBUM, name), content);
}

/** The real popup as it opens, twice as sharp, in both colour schemes. */
export async function pictureOfPopup(popup: Target, name: string): Promise<void> {
  // It opens as a sliver, and takes the size of its content a moment later.
  await popup.evaluate(UNTIL_STEADY);
  // Where it has been scrolled to: a picture is cut out of the whole document.
  const [x, y, width, height] = await popup.evaluate<readonly [number, number, number, number]>(
    '[scrollX, scrollY, innerWidth, innerHeight]',
  );
  for (const scheme of SCHEMES) {
    await popup.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    // The first picture after a change of size may still hold some of the old one.
    await popup.send('Page.captureScreenshot');
    const { data } = await popup.send<{ data: string }>('Page.captureScreenshot', {
      format: 'png',
      clip: { x, y, width, height, scale: 2 },
    });
    await keep(`${name}-${scheme}.png`, Buffer.from(data, 'base64'));
  }
  await popup.send('Emulation.setEmulatedMedia', { features: [] });
}

/** Resolves when the size of the window has been the same for a number of frames. */
const UNTIL_STEADY = `new Promise((resolve) => {
  let last = '';
  let frames = 0;
  const look = () => {
    const now = innerWidth + 'x' + innerHeight;
    frames = now === last && innerWidth > 100 ? frames + 1 : 0;
    last = now;
    if (frames === 20) resolve(true);
    else requestAnimationFrame(look);
  };
  look();
})`;

/** As wide as the popup is, in CSS pixels. */
const WIDTH = 384;

/** The popup's page in a tab, where it shows the newest reminder: all of it, also what would have to be scrolled to. */
export async function pictureOfWholePopup(browser: Chromium, name: string): Promise<void> {
  const page = await browser.openOwn('popup.html');
  const before = page.viewportSize();
  await page.setViewportSize({ width: WIDTH, height: 500 });
  await page.locator('[data-state="reminder"]').waitFor();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // Otherwise what sticks to the lower edge of the window would be in the middle of the picture.
  await page.setViewportSize({ width: WIDTH, height });
  await pictureOfPage(page, name);
  // The window has followed, and the real popup is no wider than the window.
  if (before) await page.setViewportSize(before);
  await page.close();
}

export async function pictureOfPage(page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme });
    await keep(`${name}-${scheme}.png`, await page.screenshot({ fullPage: true }));
  }
  await page.emulateMedia({ colorScheme: null });
}

/**
 * A headless browser has no toolbar to photograph. This draws one from what the browser says that it would show there,
 * and says so in the picture.
 */
export async function pictureOfToolbar(browser: Chromium, page: Page, name: string): Promise<void> {
  const { text, background, title } = await browser.toolbar(page);
  const icon = await readFile(path.join(FOR_CHROMIUM, 'icon/48.png'), 'base64');
  const sheet = await browser.context.newPage();
  await sheet.setViewportSize({ width: 460, height: 120 });
  await sheet.setContent(`<!doctype html><style>
    :root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif }
    body { margin: 0; padding: 1rem; display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; align-items: center }
    .button { position: relative; width: 2.5rem; height: 2.5rem }
    .button img { width: 2rem; height: 2rem; padding: .25rem }
    .button b { position: absolute; right: 0; bottom: 0; padding: 0 .3rem; border-radius: .25rem; color: #fff; background: rgb(${background.slice(0, 3).join(' ')}); outline: 1px solid Canvas }
    small { grid-column: 1 / -1; opacity: .75 }
  </style><div class="button"><img src="data:image/png;base64,${icon}" alt=""><b></b></div><span></span>
  <small>Drawn from the badge, colour and icon that the browser reports: a headless browser has no toolbar.</small>`);
  await sheet.locator('b').evaluate((element, value) => (element.textContent = value), text);
  await sheet.locator('span').evaluate((element, value) => (element.textContent = value), title);
  await pictureOfPage(sheet, name);
  await sheet.close();
}
