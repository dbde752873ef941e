/** An administrator's policy for one Chromium, changed while it runs. */
import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import { eventually, within } from './deadline.ts';
import { policyFolderOf } from './find.ts';
import { policyFolder } from './policies.ts';
import { attachTo, type Session, type Target } from './target.ts';

type Settings = Readonly<Record<string, unknown>>;
type Evaluate = <T>(expression: string) => Promise<T>;

export interface ChromiumPolicy {
  readonly executable: string;
  /** Resolves when the extension has the settings that the browser was launched with, and is present by them. */
  arrived(evaluate: Evaluate): Promise<void>;
  /** Resolves when the browser has taken up other settings. Empty ones take the policy file away. */
  set(settings: Settings, browser: Session, evaluate: Evaluate): Promise<void>;
}

interface Start {
  readonly executable: string;
  /** An empty folder to work in. */
  readonly scratch: string;
  /** The extension's id. */
  readonly id: string;
  readonly settings: Settings;
  readonly browserPolicy: Settings;
}

export async function chromiumPolicy(start: Start): Promise<ChromiumPolicy> {
  const { executable, scratch, id, browserPolicy } = start;
  const file = path.join(policyFolderOf(executable), 'armslength.json');
  const folder = await policyFolder(executable, file, scratch);
  const put = (settings: Settings): Promise<void> =>
    Object.keys({ ...settings, ...browserPolicy }).length === 0
      ? folder.remove()
      : folder.write({ ...browserPolicy, '3rdparty': { extensions: { [id]: settings } } });
  await put(start.settings);
  const changedFrom = (before: Settings, evaluate: Evaluate): Promise<true> =>
    // Not equality with what was written: the browser drops what breaks the schema.
    eventually('the browser to take up the policy', async () => {
      const now = await evaluate<Settings>(READ);
      return !isDeepStrictEqual(now, before);
    });
  return {
    executable: folder.executable,
    arrived: async (evaluate) => {
      if (Object.keys(start.settings).length === 0) return;
      // A new extension makes the browser look for its policy, but not in the first five seconds of its own life: it
      // leaves such work until then, and pressing its button changes nothing about that. Being asked again and again
      // does: that takes 2 of 6 s away.
      const present = evaluate(PRESENT);
      await Promise.all([
        within('the extension to be present by its policy', present),
        changedFrom({}, evaluate),
      ]);
    },
    set: async (settings, browser, evaluate) => {
      const before = await evaluate<Settings>(READ);
      await put(settings);
      await reloadPolicies(browser);
      if (!isDeepStrictEqual(before, settings)) await changedFrom(before, evaluate);
    },
  };
}

const READ = 'chrome.storage.managed.get()';

/**
 * Resolves when the extension has kept a policy and has looked round since. A page that is opened before that is served
 * as soon as it has loaded, which may be after a test has done there what it is about.
 */
const PRESENT = `new Promise((resolve) => {
  let isKept = false;
  const ifDone = (look) => { if (isKept && look === 0) resolve(); };
  chrome.storage.onChanged.addListener(({ policy, look }) => {
    isKept ||= policy?.newValue?.state === 'applied';
    ifDone(look?.newValue);
  });
  void Promise.all([chrome.storage.local.get('policy'), chrome.storage.session.get('look')])
    .then(([{ policy }, { look }]) => {
      isKept ||= policy?.state === 'applied';
      ifDone(look);
    });
})`;

/** The button on the browser's own policy page; by itself it looks at its files every few seconds. */
export async function reloadPolicies(browser: Session): Promise<void> {
  const opened = PAGES.get(browser) ?? openPolicyPage(browser);
  PAGES.set(browser, opened);
  const page = await opened;
  // It cannot be pressed while the browser is at it.
  await page.until(`${BUTTON}?.disabled === false`);
  await page.evaluate(`${BUTTON}.click()`);
}

/** One for each browser, which stays open: making it takes longer than all else. */
const PAGES = new WeakMap<Session, Promise<Target>>();

async function openPolicyPage(browser: Session): Promise<Target> {
  const { targetId } = await browser.send('Target.createTarget', {
    url: 'chrome://policy',
    hidden: true,
  });
  return attachTo(browser, targetId);
}

// Older versions have the button in the document itself.
const BUTTON =
  '(document.querySelector("policy-app")?.shadowRoot ?? document).querySelector("#reload-policies")';
