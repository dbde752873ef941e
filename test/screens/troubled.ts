/** What people meet when something is amiss, or there is nothing yet: how to come to it, in whatever language. */
import type { Page } from 'playwright-core';
import { FORMAT, LOG_SCHEMA_VERSION, NOTES } from '../../src/core/log-file.ts';
import type { Language } from '../../src/core/words.ts';
import { logIn } from '../../src/ui/messages/log.ts';
import { popupIn } from '../../src/ui/messages/popup.ts';
import { quietIn } from '../../src/ui/messages/quiet.ts';
import { simulatorIn } from '../../src/ui/messages/simulator.ts';
import { whyIn } from '../../src/ui/messages/why.ts';
import type { Scene } from '../e2e/scene.ts';
import { FULL, log, own, POPUP, popup, press, raise, type Screen } from './places.ts';

/** A page of the extension whose database cannot be had, for the reason that has this name in the browser. */
async function without(scene: Scene, name: string, reason: string): Promise<Page> {
  const page = await scene.context.newPage();
  await page.addInitScript((error) => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', error);
    };
  }, reason);
  await page.goto(`chrome-extension://${scene.id}/${name}`);
  return page;
}

/** A file that is read in on this page, by the one field that it has for that. */
const read = (page: Page, text: string) =>
  page.locator('input[type=file]').setInputFiles({
    name: 'a-file.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

/** Runs in the page: half of a file is read, and the rest is waited for. */
const comesHalf = (): void => {
  Blob.prototype.stream = function stream(this: Blob) {
    const half = this.slice(0, this.size / 2).arrayBuffer();
    return new ReadableStream({
      start: async (controller) => controller.enqueue(new Uint8Array(await half)),
    });
  };
};

/** A log as it is exported, with these as its notes. */
const aLog = (notes: readonly object[]): string =>
  JSON.stringify({ format: FORMAT, schemaVersion: LOG_SCHEMA_VERSION, [NOTES]: notes });

const set = (scene: Scene, area: 'local' | 'session', values: object) =>
  scene.evaluate(`chrome.storage.${area}.set(${JSON.stringify(values)})`);

/** Opens a popup in which a note has just been made. */
export async function makeNote(scene: Scene, language: Language): Promise<Page> {
  await raise(scene);
  const page = await popup(scene, 'reminder');
  await press(page, popupIn(language).makeNote);
  await page.locator('[data-state="declared"]').waitFor();
  return page;
}

/** Each leaves things as they were. */
export const TROUBLED: readonly Screen[] = [
  {
    name: 'popup-error',
    width: POPUP,
    open: async (scene, language) => {
      await raise(scene);
      const page = await without(scene, 'popup.html', 'QuotaExceededError');
      await press(page, popupIn(language).makeNote);
      await page.locator('[data-state="error"]').waitFor();
      return page;
    },
  },
  {
    name: 'popup-silenced',
    width: POPUP,
    open: async (scene, language) => {
      await raise(scene);
      const page = await popup(scene, 'reminder');
      await press(page, popupIn(language).doesNotFit);
      await press(page, whyIn(language).silence('X'));
      await page.locator('[data-state="idle"] details').waitFor();
      await page.locator('summary').first().click();
      return page;
    },
  },
  {
    name: 'popup-for-today',
    width: POPUP,
    open: async (scene, language) => {
      const page = await makeNote(scene, language);
      await press(page, quietIn(language).standForToday);
      await page.getByText(quietIn(language).standsForToday('X')).waitFor();
      return page;
    },
  },
  {
    name: 'popup-lost',
    width: POPUP,
    open: async (scene) => {
      const page = await popup(scene, 'idle');
      await set(scene, 'local', { log: 'lost' });
      await page.reload();
      await page.locator('.ds-card h2').waitFor();
      await set(scene, 'local', { log: 'begun' });
      return page;
    },
  },
  {
    name: 'log-lost',
    width: FULL,
    open: async (scene) => {
      await set(scene, 'local', { log: 'lost' });
      const page = await log(scene);
      await page.locator('[role=status] h2').waitFor();
      return page;
    },
  },
  {
    name: 'log-unreadable',
    width: FULL,
    open: async (scene) => {
      await set(scene, 'local', { log: 'begun' });
      const page = await without(scene, 'log.html', 'UnknownError');
      await page.locator('[role=status] h2').waitFor();
      return page;
    },
  },
  {
    name: 'log-newer',
    width: FULL,
    open: async (scene) => {
      const page = await without(scene, 'log.html', 'VersionError');
      await page.locator('[role=status] h2').waitFor();
      return page;
    },
  },
  {
    name: 'log-reading',
    width: FULL,
    open: async (scene) => {
      const page = await scene.context.newPage();
      await page.addInitScript(comesHalf);
      await page.goto(`chrome-extension://${scene.id}/log.html`);
      await page.locator('tbody tr').first().waitFor();
      await read(page, aLog([]));
      await page.locator('progress:not([value="0"])').waitFor();
      return page;
    },
  },
  {
    name: 'log-import-refused',
    width: FULL,
    open: async (scene, language) => {
      const page = await log(scene);
      await read(page, aLog([{ id: 'none', at: 'yesterday', answers: {} }]));
      await page.getByText(logIn(language).inTheWay).first().waitFor({ state: 'attached' });
      return page;
    },
  },
  {
    name: 'simulator-refused',
    width: FULL,
    open: async (scene, language) => {
      const page = await own(scene, 'log.html#simulator');
      await page.getByRole('region', { name: simulatorIn(language).reminder }).waitFor();
      await read(page, '{"id": "Not an id", "rules": [{}]}');
      await page.getByText(simulatorIn(language).refused).first().waitFor();
      return page;
    },
  },
];
