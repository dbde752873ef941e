import { type KeptPolicy, keepPolicy, policyIn, type RawPolicy } from '../core/policy-state.ts';
import { browser } from './api.ts';
import { watchStorage } from './changes.ts';
import { readInlinePack } from './packs.ts';

const KEY = 'policy';

/** The administrator's settings as last kept: at once, without waiting for a browser that is slow to answer. */
export async function readPolicy(): Promise<KeptPolicy> {
  const kept = (await browser.storage.local.get(KEY))[KEY] as KeptPolicy | undefined;
  return kept ?? refreshPolicy();
}

/** Asks the browser again, and keeps the answer. One after the other: an earlier answer may not overtake a later one. */
export const refreshPolicy = (): Promise<KeptPolicy> =>
  navigator.locks.request(KEY, async () => {
    const [answer, byAdministrator] = await Promise.all([managed(), isInstalledByAdministrator()]);
    const before = (await browser.storage.local.get(KEY))[KEY] as KeptPolicy | undefined;
    const lastPack = await packToGoOnWith(answer, before);
    const kept = keepPolicy(answer, byAdministrator, before, lastPack);
    if (JSON.stringify(kept) !== JSON.stringify(before)) {
      await browser.storage.local.set({ [KEY]: kept });
    }
    return kept;
  });

/** The last good pack that was written into the settings, where what is written there now is none. */
async function packToGoOnWith(
  { inlinePack }: RawPolicy,
  before: KeptPolicy | undefined,
): Promise<string | undefined> {
  if (typeof inlinePack !== 'string' || inlinePack === '' || !before) return undefined;
  if ((await readInlinePack(inlinePack)).ok) return undefined;
  const last = policyIn(before).policy.inlinePack;
  return last && (await readInlinePack(last)).ok ? last : undefined;
}

/** Whether the settings that are kept have changed. */
export const policyChanged = (changes: Readonly<Record<string, unknown>>): boolean =>
  KEY in changes;

/** Calls back after they have. */
export function watchPolicy(callback: () => void, signal: AbortSignal): void {
  watchStorage('local', (changes) => policyChanged(changes) && callback(), signal);
}

/** Safari has no way to tell, and no managed settings. */
const isInstalledByAdministrator = async (): Promise<boolean> =>
  'management' in browser && (await browser.management.getSelf()).installType === 'admin';

async function managed(): Promise<RawPolicy> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects where no administrator has set anything (“Managed storage manifest not found”): that is an answer.
    return {};
  }
}
