/** What the tests of the composer do in pages, in one Chromium. */
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Scene } from './scene.ts';

export interface Writing {
  /** A page at `/practice/write/<kind>` of that host, as `places/sites/editors.ts` has them. */
  write(host: string, kind: string): Promise<Page>;
  /** A page with this in its body, where nothing has been done yet. */
  openWith(address: string, html: string): Promise<Page>;
  /** Lets the page do something by itself, which is no act of the user's. */
  pageDoes(page: Page, expression: string): Promise<CDPSession>;
  /** Clicks near the left edge of what is drawn, so far `down` from the top of it. */
  clickIn(page: Page, selector: string, down?: number): Promise<void>;
  /** Waits for a reminder about a composer on this site, and closes the page. */
  raised(page: Page, site: string): Promise<void>;
  /** Each of these, done in a page of its own: which of them have raised a reminder. */
  raisedBy(cases: Readonly<Record<string, () => Promise<Page>>>): Promise<readonly string[]>;
}

export function writingIn(scene: Scene): Writing {
  // Not Playwright's own evaluate, which counts as an act of the user's.
  const pageDoes = async (page: Page, expression: string) => {
    const session = await scene.context.newCDPSession(page);
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression });
    expect(exceptionDetails).toBeUndefined();
    return session;
  };
  return {
    pageDoes,
    write: (host, kind) => scene.open(`https://${host}/practice/write/${kind}`),
    openWith: async (address, html) => {
      const page = await scene.open(address);
      const inside = JSON.stringify(`<div style="padding:20px">${html}</div>`);
      await pageDoes(page, `document.body.insertAdjacentHTML('afterbegin', ${inside})`);
      return page;
    },
    clickIn: async (page, selector, down = 0.5) => {
      const box = await page.locator(selector).boundingBox();
      if (!box) throw new Error(`${selector} is not drawn.`);
      await page.mouse.click(box.x + 20, box.y + box.height * down);
    },
    raised: async (page, site) => {
      await scene.raised(page);
      expect((await scene.visit(page))?.reminder).toMatchObject({ site, surface: 'composer' });
      await page.close();
    },
    raisedBy: async (cases) => {
      const pages: [string, Page][] = [];
      for (const [name, act] of Object.entries(cases)) pages.push([name, await act()]);
      await scene.fence();
      const all: string[] = [];
      for (const [name, page] of pages) {
        if ((await scene.badge(page)) !== '') all.push(name);
        await page.close();
      }
      return all;
    },
  };
}
