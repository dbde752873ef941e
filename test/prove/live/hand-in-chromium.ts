import type { BrowserContext, Page } from 'playwright-core';
import type { Hand } from './session.ts';

/** Milliseconds. A page that is watched stands still for each script in it, and other browsers may run beside this one. */
const PATIENCE = 120_000;

export function handInChromium(context: BrowserContext, page: Page): Hand {
  return {
    goto: async (url) => {
      await page.goto(url, { timeout: PATIENCE });
    },
    click: (selector) => page.locator(selector).first().click(),
    type: (text) => page.keyboard.type(text),
    chord: (key) => page.keyboard.press(`Control+${key}`),
    run: (expression) => page.evaluate(expression),
    until: async (expression) => {
      await page.waitForFunction(expression);
    },
    more: async (selector) => {
      const session = await context.newCDPSession(page);
      // A frame that the page has written takes a click; what is dropped on it is the frame's own.
      const box = await page.locator(selector).first().boundingBox();
      if (!box) throw new Error(`${selector} is not drawn.`);
      await session.send('Input.imeSetComposition', {
        text: 'か',
        selectionStart: 1,
        selectionEnd: 1,
      });
      await session.send('Input.insertText', { text: 'Spoken words' });
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const items = [{ mimeType: 'text/plain', data: 'Words that were dragged' }];
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', {
          ...at,
          type,
          data: { items, dragOperationsMask: 1 },
        });
      await session.detach();
    },
  };
}
