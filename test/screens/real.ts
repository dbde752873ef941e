/** Screens with packs that municipalities use, in a period that is open: the invented one has none. */
import type { Language } from '../../src/core/words.ts';
import { popupIn } from '../../src/ui/messages/popup.ts';
import { statementIn } from '../../src/ui/messages/statement.ts';
import { DENMARK, type Scene } from '../e2e/scene.ts';
import { FULL, log, own, POPUP, popup, press, type Screen } from './places.ts';

const DAY = 24 * 60 * 60 * 1000;
const dayAway = (days: number) =>
  new Date(Date.now() + days * DAY).toISOString().slice(0, '2026-11-26'.length);

/** A council with an election under way, several packs in force, and someone to ask. */
const inPeriod = (scene: Scene, language: Language) =>
  scene.setPolicy({
    ...DENMARK,
    language,
    packs: [...DENMARK.packs, 'builtin:dk-kl-codex', 'builtin:dk-odense'],
    windows: [`${dayAway(-20)}/${dayAway(20)} Kommunalvalg`],
    guidelineUrl: 'https://council.example/guideline',
    councilTenants: ['zoom:council.zoom.us'],
    retentionDays: 200,
  });

const call = async (scene: Scene) => {
  await scene.raised(await scene.open('https://council.zoom.us/j/12345678901'));
  return popup(scene, 'reminder');
};

/** The log, with a note that was made in the period. */
async function noted(scene: Scene, language: Language) {
  await inPeriod(scene, language);
  const page = await call(scene);
  await press(page, popupIn(language).makeNote);
  await page.locator('[data-state="declared"]').waitFor();
  return log(scene);
}

/** Those that the packs are written in. */
const languages: readonly Language[] = ['da', 'en'];

const SCREENS: readonly Screen[] = [
  {
    name: 'popup-in-period',
    width: POPUP,
    open: async (scene, language) => {
      await inPeriod(scene, language);
      return call(scene);
    },
  },
  {
    name: 'popup-in-period-why',
    width: POPUP,
    open: async (scene, language) => {
      const page = await call(scene);
      await press(page, popupIn(language).doesNotFit);
      await page.locator('#why section').waitFor();
      return page;
    },
  },
  {
    name: 'log-in-period',
    width: FULL,
    open: async (scene, language) => {
      const page = await noted(scene, language);
      await page.locator('.chart canvas').waitFor();
      return page;
    },
  },
  {
    name: 'log-statement-of-period',
    width: FULL,
    open: async (scene, language) => {
      const page = await log(scene);
      await press(page, statementIn(language).make);
      await page.locator('main select').first().selectOption({ index: 1 });
      return page;
    },
  },
  { name: 'status-in-period', width: FULL, open: (scene) => own(scene, 'log.html#status') },
];

export const REAL: readonly Screen[] = SCREENS.map((screen) => ({ ...screen, languages }));
