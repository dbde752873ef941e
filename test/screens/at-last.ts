/** Screens that take other settings, or all notes away: they come after all others. */
import { logIn } from '../../src/ui/messages/log.ts';
import { FULL, log, own, POPUP, popup, press, type Screen } from './places.ts';
import { makeNote } from './troubled.ts';

/** Settings of which some do not fit, and a pack at an address where nobody is. */
const AMISS = {
  packs: ['builtin:demo', 'builtin:none', 'https://packs.example/council.jws'],
  role: 'councillor',
  notice: 'siren',
  windows: ['soon'],
  extraHosts: ['mastodon:social.example'],
  retentionDays: 30,
};

export const AT_LAST: readonly Screen[] = [
  {
    name: 'log-erased',
    width: FULL,
    open: async (scene, language) => {
      const page = await log(scene);
      await press(page, logIn(language).eraseAll);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: logIn(language).eraseAll })
        .click();
      await page.getByText(logIn(language).empty).waitFor();
      return page;
    },
  },
  {
    name: 'log-empty',
    width: FULL,
    open: async (scene, language) => {
      const page = await own(scene, 'log.html');
      await page.getByText(logIn(language).empty).waitFor();
      return page;
    },
  },
  {
    name: 'status-amiss',
    width: FULL,
    open: async (scene, language) => {
      await scene.setPolicy({ ...AMISS, language });
      const page = await own(scene, 'log.html#status');
      await page.locator('[data-address]').waitFor();
      return page;
    },
  },
  {
    name: 'log-clock-ahead',
    width: FULL,
    open: async (scene, language) => {
      await makeNote(scene, language);
      const page = await scene.context.newPage();
      await page.clock.setSystemTime('2045-06-01T10:00:00');
      await page.goto(`chrome-extension://${scene.id}/log.html`);
      await page.locator('tbody tr').first().waitFor();
      // It is the clock of the whole browser, in which the next language is looked at.
      await page.clock.setSystemTime(Date.now());
      return page;
    },
  },
  {
    name: 'popup-no-pack',
    width: POPUP,
    open: async (scene, language) => {
      await scene.setPolicy({ packs: ['builtin:none'], language });
      return popup(scene, 'idle');
    },
  },
  {
    name: 'log-no-pack',
    width: FULL,
    open: (scene) => own(scene, 'log.html'),
  },
];
