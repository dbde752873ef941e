/** Scripts in tabs that are open already: the browser gives registered ones only to pages that load from now on. */
import { browser, type Scripting } from './api.ts';

type Script = Scripting.RegisteredContentScript;

/** Gives a script to the tabs that show its sites. One that has it already starts it anew. */
export const serveOpenTabs = ({ matches, js }: Script): Promise<void> =>
  inOpenTabs(matches, (tabId) =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: js ?? [] }),
  );

/** Ends a script in the tabs that show its sites. */
export const silenceOpenTabs = ({ matches }: Script): Promise<void> =>
  inOpenTabs(matches, (tabId) =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => {
        // A frame of the page may go by the same name, but is no property of the window's own.
        const life = Object.hasOwn(globalThis, 'armslength') && globalThis.armslength;
        if (life) life.isOver = true;
      },
    }),
  );

async function inOpenTabs(
  matches: Script['matches'],
  act: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches ?? [] });
  // A tab that is asleep, still loading or showing an error page takes no script now: its next page does. What the
  // browser says about it is not written down, since that may name the page.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [act(id)])));
}
