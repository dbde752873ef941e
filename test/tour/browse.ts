/** A browser with a window, for a person to try the extension in. */
import { type Chromium, launchChromium } from '../e2e/browsers/chromium.ts';
import { servePlaces } from '../e2e/places/serve.ts';
import { FOR_CHROMIUM } from './build.ts';
import { chooseDemo } from './choose.ts';
import { START, startPage } from './start-page.ts';

/** Only addresses with this port lead to the local pages: the real sites stay real. */
export const LOCAL_PORT = 8443;

/** Resolves when the person has closed the browser. `ready` is called when everything is open. */
export async function browse({
  headless = false,
  ready,
}: { readonly headless?: boolean; readonly ready?: (browser: Chromium) => Promise<void> } = {}) {
  const places = await servePlaces({ more: [startPage(LOCAL_PORT)] });
  const browser = await launchChromium({
    extension: FOR_CHROMIUM,
    places,
    headless,
    local: { port: LOCAL_PORT },
  });
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  await (await chooseDemo(browser)).close();
  const [page = await browser.context.newPage()] = browser.context.pages();
  await page.goto(`https://${START}:${LOCAL_PORT}/`);
  await page.bringToFront();
  process.stdout.write('The browser is open. Close it to end.\n');
  await ready?.(browser);
  await closed;
  await browser.close();
  await places.close();
}
