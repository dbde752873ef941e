/** Scripts in tabs that are open already: the browser gives registered ones only to pages that load from now on. */
import { browser, type Scripting } from './api.ts';

type Script = Scripting.RegisteredContentScript;

/**
 * Milliseconds. A tab that shows a dialog, or is busy, takes a script when that is over: the other tabs, and what is to be
 * done when a period ends, do not wait for it.
 */
const PATIENCE = 1_000;

/**
 * Gives a script to the tabs that show its sites, and to the frames in them that the browser would give it to as they load:
 * others are of other services, and none of them may speak for the tab. One that has it already starts it anew.
 */
export const serveOpenTabs = ({ id, matches = [], js = [] }: Script): Promise<void> =>
  inOpenTabs(matches, async (tabId) => {
    const frames = await inject({
      target: { tabId, allFrames: true },
      func: (patterns: string[]) => patterns.some((one) => new URLPattern(one).test(location)),
      args: [matches.map(asUrlPattern)],
    });
    const frameIds = frames.flatMap(({ frameId, result }) => (result ? frameId : []));
    // Whoever showed a dialog all the while answers when the period may be over, and what ended it has gone before.
    const stillWanted = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (stillWanted.length > 0) await inject({ target: { tabId, frameIds }, files: js });
  });

/** A match pattern takes in the host that `*.` stands before, and every port. */
const asUrlPattern = (match: string): string =>
  match.replace('*.', '{*.}?').replace(/\/\*$/, ':*/*');

/** Ends a script in the tabs that show its sites. */
export const silenceOpenTabs = ({ matches = [] }: Script): Promise<void> =>
  inOpenTabs(matches, (tabId) =>
    inject({
      target: { tabId, allFrames: true },
      func: () => {
        // A frame of the page may go by the same name, but is no property of the window's own.
        const life = Object.hasOwn(globalThis, 'armslength') && globalThis.armslength;
        if (life) life.isOver = true;
      },
    }),
  );

/** Into a page as it is, be it that it is still loading. */
const inject = (what: Scripting.ScriptInjection): Promise<Scripting.InjectionResult[]> =>
  browser.scripting.executeScript({ ...what, injectImmediately: true });

async function inOpenTabs(
  matches: readonly string[],
  act: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  // A tab that is asleep or showing an error page takes no script now: its next page does. What the browser says about it is
  // not written down, since that may name the page.
  const all = Promise.allSettled(tabs.map(({ id = -1 }) => act(id)));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
