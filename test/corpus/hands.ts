/** What a person does on a page of the corpus, in a real browser. */
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { chooseFile } from '../e2e/choose-file.ts';
import type { Act } from './pages/page.ts';
import { HERE } from './pages/shapes.ts';

const WHERE = `[${HERE}]`;
const OPENER = '[data-opens]';
/** What one could want to write in, or what holds it. */
const FIELDS = `input:not([type=file]), textarea, [contenteditable], [role=textbox], [tabindex], [data-editor]`;
const FOCUSABLE = `${FIELDS}, a, button, audio, iframe, summary`;

export interface Hands {
  /** Does what the case says. */
  act(page: Page, how: Act): Promise<void>;
  /** Opens what opens, clicks into every field and types, gives a file to whatever takes one, and goes through all by Tab. */
  touchEverything(page: Page): Promise<void>;
}

/** `file` is the path of one to give away. */
export function handsIn(context: BrowserContext, file: string): Hands {
  const choose = async (frame: Frame, selector: string, at = 0) =>
    chooseFile(
      context,
      frame.page(),
      `document.querySelectorAll(${JSON.stringify(selector)})[${at}]`,
      file,
    );

  const open = async (page: Page) => {
    const openers = page.locator(OPENER);
    if ((await openers.count()) === 0) return;
    await openers.first().click();
    await page.locator('body[data-opened]').waitFor();
  };

  const clickHere = async (page: Page) => {
    for (const frame of page.frames()) {
      const here = frame.locator(WHERE);
      if ((await here.count()) === 0) continue;
      const inFrame = here.locator('iframe');
      if ((await inFrame.count()) > 0) await inFrame.contentFrame().locator('body').click();
      else await here.click();
    }
  };

  return {
    act: async (page, how) => {
      if (how === 'clicks') {
        await open(page);
        await clickHere(page);
      } else if (how === 'tabs') {
        await tabTo(page);
      } else if (how === 'types') {
        await page.keyboard.type('ord');
      } else if (how === 'dictates') {
        await page.keyboard.insertText('ord');
      } else if (how === 'joins') {
        await clickHere(page);
        await page.locator('body[data-live]').waitFor();
      } else if (how === 'chooses') {
        await choose(page.mainFrame(), WHERE);
      }
    },
    touchEverything: async (page) => {
      if ((await page.locator('[data-call]').count()) > 0) {
        await clickHere(page);
        await page.locator('body[data-live]').waitFor();
      }
      await open(page);
      for (const frame of page.frames()) {
        for (const field of await frame.locator(FIELDS).all()) {
          if (!(await field.isVisible())) continue;
          // By force: what is switched off or covered can be clicked all the same.
          await field.click({ force: true });
          await page.keyboard.type('ord');
        }
      }
      const files = await page.locator('[type=file]').count();
      for (let at = 0; at < files; at += 1) await choose(page.mainFrame(), '[type=file]', at);
      const stops = await page.locator(FOCUSABLE).count();
      for (let stop = 0; stop < stops + 2; stop += 1) {
        await page.keyboard.press('Tab');
        await page.keyboard.type('o');
      }
    },
  };
}

const MOST_STOPS = 30;

async function tabTo(page: Page): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (where) => Boolean(document.activeElement?.closest(where)),
      WHERE,
    );
    if (isThere) return;
  }
  throw new Error(`There is no way by Tab to ${WHERE}.`);
}
