/** `npm run dev`: a browser with the extension in it, which reloads as its sources are saved. */
import path from 'node:path';
import { createServer } from 'wxt';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { ensureChromium } from '../e2e/browsers/install.ts';
import { OUTPUT } from './build.ts';

ensureChromium();
// WXT's own way of opening a browser needs a package of some three hundred others; ours is here anyway.
const server = await createServer({ browser: 'chrome', webExt: { disabled: true } });
await server.start();
const browser = await launchChromium({
  extension: path.join(OUTPUT, 'chrome-mv3-dev'),
  headless: !process.stdout.isTTY && !process.env['DISPLAY'],
});
process.stdout.write('The browser is open. Close it to end.\n');
await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
await browser.close();
await server.stop();
process.exit();
