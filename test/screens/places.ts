/** Every screen that people see, and how to come to it, in whatever language the policy sets. */
import type { Page } from 'playwright-core';
import type { Language } from '../../src/core/words.ts';
import { logIn } from '../../src/ui/messages/log.ts';
import { notesIn } from '../../src/ui/messages/notes.ts';
import { popupIn } from '../../src/ui/messages/popup.ts';
import { quietIn } from '../../src/ui/messages/quiet.ts';
import { simulatorIn } from '../../src/ui/messages/simulator.ts';
import { statementIn } from '../../src/ui/messages/statement.ts';
import type { Scene } from '../e2e/scene.ts';

export interface Screen {
  readonly name: string;
  /** As wide as it is shown where there is room, in CSS pixels. */
  readonly width: number;
  /** The only languages in which it can be shown, where what it shows is not in all. */
  readonly languages?: readonly Language[];
  readonly open: (scene: Scene, language: Language) => Promise<Page>;
}

export const POPUP = 384;
export const FULL = 1280;

/** The popup's page in a tab, where it shows the newest reminder. */
export async function popup(scene: Scene, state: string): Promise<Page> {
  const page = await scene.openOwn('popup.html');
  await page.locator(`[data-state="${state}"]`).waitFor();
  return page;
}

/** Opens a page with a composer, for which a reminder then stands. */
export async function raise(scene: Scene): Promise<void> {
  await scene.raised(await scene.open('https://x.com/compose/post'));
}

async function reminded(scene: Scene): Promise<Page> {
  await raise(scene);
  return popup(scene, 'reminder');
}

export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

async function declared(scene: Scene, language: Language): Promise<Page> {
  const page = await reminded(scene);
  await page.getByRole('radio').first().check();
  await press(page, popupIn(language).makeNote);
  await page.locator('[data-state="declared"]').waitFor();
  return page;
}

export async function own(scene: Scene, part: string): Promise<Page> {
  const page = await scene.openOwn(part);
  await page.locator('main h1').first().waitFor();
  return page;
}

/** What one checks for oneself, with some of it unfolded. */
async function check(scene: Scene, unfolded: string): Promise<Page> {
  const page = await own(scene, 'log.html#check');
  await page.locator('[data-number]').waitFor();
  await page
    .locator(`main ${unfolded}`)
    .evaluateAll((all) => all.forEach((one) => one.toggleAttribute('open', true)));
  return page;
}

export async function log(scene: Scene): Promise<Page> {
  const page = await own(scene, 'log.html');
  await page.locator('tbody tr').first().waitFor();
  return page;
}

/** The log, and the dialog that a button of it opens. */
const asks =
  (button: (language: Language) => string): Screen['open'] =>
  async (scene, language) => {
    const page = await log(scene);
    await page
      .getByRole('button', { name: button(language) })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    return page;
  };

/** The log with a note made by hand, of a call. */
const byHand: Screen['open'] = async (scene, language) => {
  const page = await log(scene);
  await press(page, notesIn(language).addByHand);
  await press(page, notesIn(language).add);
  await page.locator('tbody').getByText(notesIn(language).meetingOrCall).first().waitFor();
  return page;
};

/** The screen that makes the note which the log shows after it. */
export const MAKES_A_NOTE = 'popup-declared';

/** In an order in which each finds what it takes: a note is made before the log is looked at. */
export const SCREENS: readonly Screen[] = [
  { name: 'popup-idle', width: POPUP, open: (scene) => popup(scene, 'idle') },
  { name: 'popup-reminder', width: POPUP, open: reminded },
  {
    name: 'popup-answered',
    width: POPUP,
    open: async (scene) => {
      const page = await reminded(scene);
      await page.getByRole('radio').first().check();
      await page.locator('output:not(:empty)').waitFor({ state: 'attached' });
      return page;
    },
  },
  {
    name: 'popup-why',
    width: POPUP,
    open: async (scene, language) => {
      const page = await reminded(scene);
      await press(page, popupIn(language).doesNotFit);
      await page.locator('#why section').waitFor();
      for (const details of await page.locator('#why details').all())
        await details.evaluate((one) => one.toggleAttribute('open', true));
      return page;
    },
  },
  { name: MAKES_A_NOTE, width: POPUP, open: declared },
  {
    name: 'popup-paused',
    width: POPUP,
    open: async (scene, language) => {
      const page = await popup(scene, 'idle');
      await press(page, quietIn(language).pause);
      await page.locator('[data-state="paused"]').waitFor();
      return page;
    },
  },
  { name: 'log', width: FULL, open: log },
  {
    name: 'log-table-of-chart',
    width: FULL,
    open: async (scene, language) => {
      const page = await log(scene);
      await page.locator('.chart canvas').waitFor();
      await page.getByText(notesIn(language).chartTable, { exact: true }).click();
      await page.locator('details table').waitFor();
      return page;
    },
  },
  {
    name: 'log-none-fits',
    width: FULL,
    open: async (scene, language) => {
      const page = await log(scene);
      await page.getByRole('searchbox').fill('xyzzy');
      await page.getByText(notesIn(language).noneFit).first().waitFor();
      return page;
    },
  },
  { name: 'log-add', width: FULL, open: asks((language) => notesIn(language).addByHand) },
  { name: 'log-correct', width: FULL, open: asks((language) => logIn(language).correct) },
  { name: 'log-by-hand', width: FULL, open: byHand },
  {
    name: 'log-correct-by-hand',
    width: FULL,
    open: async (scene, language) => {
      const page = await byHand(scene, language);
      await page
        .locator('tbody tr', { hasText: notesIn(language).byHand })
        .getByRole('button', { name: logIn(language).correct })
        // Each time adds one.
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
      return page;
    },
  },
  { name: 'log-erase-all', width: FULL, open: asks((language) => logIn(language).eraseAll) },
  {
    name: 'log-statement',
    width: FULL,
    open: async (scene, language) => {
      const page = await log(scene);
      await press(page, statementIn(language).make);
      await page.getByRole('button', { name: statementIn(language).back }).waitFor();
      return page;
    },
  },
  {
    name: 'simulator',
    width: FULL,
    open: async (scene, language) => {
      const page = await own(scene, 'log.html#simulator');
      await page.getByRole('region', { name: simulatorIn(language).reminder }).waitFor();
      return page;
    },
  },
  { name: 'status', width: FULL, open: (scene) => own(scene, 'log.html#status') },
  { name: 'privacy', width: FULL, open: (scene) => own(scene, 'log.html#privacy') },
  // Everything unfolded at once is longer than anybody reads: lists of files and addresses are looked at apart.
  { name: 'check', width: FULL, open: (scene) => check(scene, 'details:not(:has(table))') },
  { name: 'check-lists', width: FULL, open: (scene) => check(scene, 'details:has(table)') },
  { name: 'welcome', width: FULL, open: (scene) => own(scene, 'welcome.html') },
];

/** The screens that can be shown in a language. */
export const shownIn = (language: Language, screens: readonly Screen[]): readonly Screen[] =>
  screens.filter(({ languages = [language] }) => languages.includes(language));
