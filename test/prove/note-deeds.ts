/** The two ways in which a user makes a note, up to the press and on to what tells them that it is made. */
import type { Declaration } from '../../src/core/declaration-schema.ts';
import { eventually } from '../e2e/browsers/deadline.ts';
import type { Killable } from '../e2e/browsers/killable.ts';
import type { Target } from '../e2e/browsers/target.ts';

export const DEEDS = ['popup', 'by-hand'] as const;
export type Deed = (typeof DEEDS)[number];

export interface Making {
  /** Where the button is. */
  readonly page: Target;
  /** Presses the button; nobody waits for what comes of it. */
  readonly press: () => void;
  /** To be called before the press. Resolves when the user can see that the note is made. */
  readonly told: () => Promise<unknown>;
  /** What the note has to say, once it is there. */
  readonly expected: Partial<Declaration>;
  /** Closes the tab that it is about, or is made in, whatever goes on there. */
  readonly leave: () => Promise<void>;
}

export const MAKING: Readonly<Record<Deed, (browser: Killable) => Promise<Making>>> = {
  popup: async (browser) => {
    const tab = await browser.open('https://x.com/compose/post');
    await eventually('a reminder', () =>
      browser.evaluate<boolean>(`chrome.action.getBadgeText({ tabId: ${tab} }).then(Boolean)`),
    );
    const popup = await browser.popup();
    await popup.click('radio', 'Council work');
    await popup.until(`document.documentElement.dataset.outcome === 'fine'`);
    const rule = await popup.evaluate<string>('document.documentElement.dataset.rule');
    const leave = async () => {
      await browser.evaluate(`chrome.tabs.remove(${tab})`);
      // Where it stays open without its tab, it is closed as a click beside it would.
      await popup.close();
      await browser.gone(popup);
    };
    return {
      ...(await pressing(popup, 'Make a note')),
      told: () => toldIn(popup, `document.querySelector('h1')?.textContent === 'The note is made'`),
      expected: {
        surface: 'composer',
        category: 'council_work',
        answers: { purpose: 'council-work' },
        outcome: 'fine',
        rule,
      },
      leave,
    };
  },
  'by-hand': async (browser) => {
    const log = await browser.openOwn('log.html');
    // What stands below the notes is there when they have been read.
    await log.until(`document.querySelector('input[type=file]')`);
    await log.click('button', 'Add a note by hand');
    await log.until(`document.querySelector('dialog[open]')`);
    const rows = `document.querySelectorAll(':not(details) > .tabled > table > tbody > tr').length`;
    const before = await log.evaluate<number>(rows);
    const leave = async () => {
      await log.close();
      await browser.gone(log);
    };
    return {
      ...(await pressing(log, 'Add the note')),
      told: () => toldIn(log, `${rows} > ${before}`),
      expected: { surface: 'call', category: null, outcome: null, rule: null, pack: null },
      leave,
    };
  },
};

/** Tells from inside the page, at the very change, so that nothing is missed between two looks. */
const toldIn = (page: Target, sight: string): Promise<unknown> =>
  page.evaluate(`new Promise((done) => {
    const look = () => (${sight}) && done(true);
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    look();
  })`);

/** Where the button is has been found out before, so that the moment of the press is known. */
async function pressing(page: Target, name: string): Promise<Pick<Making, 'page' | 'press'>> {
  const at = await page.evaluate<{ x: number; y: number }>(`(() => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(name)});
    button.scrollIntoView();
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`);
  return {
    page,
    press: () => {
      for (const type of ['mousePressed', 'mouseReleased']) {
        page
          .send('Input.dispatchMouseEvent', { ...at, type, button: 'left', clickCount: 1 })
          .catch(() => {
            // The page was killed before it could answer.
          });
      }
    },
  };
}
