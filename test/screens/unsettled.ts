/** Screens of a browser whose administrator has not spoken yet, speaks no longer, or is not there. They come last of all. */
import type { Language } from '../../src/core/words.ts';
import type { KeptPolicy } from '../../src/core/policy-state.ts';
import type { Scene } from '../e2e/scene.ts';
import { FULL, own, POPUP, popup, type Screen } from './places.ts';

const keep = (scene: Scene, policy: KeptPolicy, choice: object) =>
  scene.evaluate(`chrome.storage.local.set(${JSON.stringify({ policy, choice })})`);

/** As after a restart in which the browser has no settings to give: what was kept goes on. */
const lost = (scene: Scene, language: Language) =>
  keep(scene, { state: 'lost', raw: { packs: ['builtin:demo'], language } }, {});

/** Nobody has installed it but the user, who has chosen. */
const chosen = (scene: Scene, language: Language) =>
  keep(scene, { state: 'absent', raw: {} }, { packs: ['builtin:demo'], language });

export const UNSETTLED: readonly Screen[] = [
  {
    name: 'status-settings-lost',
    width: FULL,
    open: async (scene, language) => {
      await lost(scene, language);
      return own(scene, 'log.html#status');
    },
  },
  {
    name: 'status-no-settings-yet',
    width: FULL,
    open: async (scene, language) => {
      await keep(scene, { state: 'unknown', raw: {} }, { language });
      return own(scene, 'log.html#status');
    },
  },
  {
    name: 'welcome-to-choose',
    width: FULL,
    open: async (scene, language) => {
      await chosen(scene, language);
      const page = await own(scene, 'welcome.html');
      await page.locator('#language').waitFor();
      return page;
    },
  },
  {
    name: 'popup-own-choice',
    width: POPUP,
    open: async (scene, language) => {
      await chosen(scene, language);
      return popup(scene, 'idle');
    },
  },
];
