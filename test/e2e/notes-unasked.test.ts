/** Whatever a user does but ask for a note, none is made, and one that is erased is gone: read from the browser's own databases. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eventually } from './browsers/deadline.ts';
import { everythingKept } from './inventory.ts';
import { DEMO, openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: DEMO });
});
afterAll(() => scene.close());

/** A page at whose address a reminder stands. */
const raisedAt = async (url: string): Promise<Page> => {
  const page = await scene.open(url);
  await scene.raised(page);
  return page;
};
const popupIn = async (state: string, page: Page) => {
  const popup = await scene.popup(page);
  await popup.until(`document.documentElement.dataset.state === '${state}'`);
  return popup;
};
/** Every row of every database, whatever it is called, after all that has been reported has been dealt with. */
const notes = async () => {
  await scene.fence();
  const { indexedDB = {} } = await everythingKept(scene);
  return Object.values(indexedDB as Record<string, Record<string, unknown[]>>).flatMap((stores) =>
    Object.values(stores).flat(),
  );
};
const EMPTY_LOG = `document.body.innerText.includes('There are no notes')`;

test('reminders that are raised, by an address, by writing and by a call, make no note', async () => {
  await raisedAt('https://x.com/compose/post');
  const home = await scene.open('https://x.com/home');
  await home.locator('[role=textbox]').click();
  await home.keyboard.type('Words that nobody else should ever see');
  await scene.raised(home);
  await raisedAt('https://kommune.zoom.us/j/12345678901');
  expect(await notes()).toEqual([]);
});

test('nor does a popup that is opened, answered and closed', async () => {
  const popup = await popupIn('reminder', await raisedAt('https://x.com/compose/post'));
  await popup.click('radio', 'Council work');
  await popup.until(`document.documentElement.dataset.outcome === 'fine'`);
  await popup.click('button', 'This does not fit');
  await popup.until(`document.querySelector('#why section')`);
  await popup.close();
  expect(await notes()).toEqual([]);
});

test('nor does carrying on', async () => {
  const page = await raisedAt('https://x.com/compose/post');
  const popup = await popupIn('reminder', page);
  await popup.click('radio', 'Council work');
  await popup.click('button', 'Carry on');
  await scene.cleared(page);
  expect(await notes()).toEqual([]);
});

test('nor does asking not to be reminded there today, or to be reminded again', async () => {
  const page = await raisedAt('https://x.com/compose/post');
  const popup = await popupIn('reminder', page);
  await popup.click('button', 'This does not fit');
  await popup.click('button', 'Not again today on X');
  await scene.cleared(page);
  await popup.click('button', 'Remind again on X');
  await scene.raised(page);
  await popup.close();
  expect(await notes()).toEqual([]);
});

test('nor does the key Escape', async () => {
  const popup = await popupIn('reminder', await raisedAt('https://x.com/compose/post'));
  await popup.click('radio', 'Council work');
  for (const type of ['keyDown', 'keyUp'])
    await popup.send('Input.dispatchKeyEvent', { type, key: 'Escape', windowsVirtualKeyCode: 27 });
  await popup.close();
  expect(await notes()).toEqual([]);
});

test('nor does a pause, or its end', async () => {
  const page = await raisedAt('https://x.com/compose/post');
  const idle = await popupIn('idle', await scene.open('https://www.example.org/'));
  await idle.click('button', 'Pause for today');
  await scene.cleared(page);
  await idle.close();
  await page.bringToFront();
  const popup = await popupIn('paused', page);
  await popup.click('button', 'Resume reminders');
  await scene.raised(page);
  await popup.close();
  expect(await notes()).toEqual([]);
});

test('nor does a strip in a page, or a page of the extension that is opened', async () => {
  await scene.setPolicy({ ...DEMO, notice: 'banner' });
  const page = await scene.open('https://x.com/home');
  await page.locator('[role=textbox]').click();
  await eventually('the strip', async () => (await scene.visit(page))?.banner);
  await scene.setPolicy(DEMO);
  for (const part of ['log', 'status', 'privacy'])
    await (await scene.openOwn(`log.html#${part}`)).locator('h1').waitFor();
  expect(await notes()).toEqual([]);
});

const noted = async () => {
  const popup = await popupIn('reminder', await raisedAt('https://x.com/compose/post'));
  await popup.click('radio', 'Council work');
  await popup.click('button', 'Make a note');
  await popup.until(`document.documentElement.dataset.state === 'declared'`);
  await popup.close();
};

test('one press makes exactly one, of what was pressed about', async () => {
  await noted();
  expect(await notes()).toEqual([
    expect.objectContaining({ surface: 'composer', category: 'council_work' }),
  ]);
});

test.each(['Erase', 'Erase all'])('“%s” leaves nothing of it in any database', async (name) => {
  if ((await notes()).length === 0) await noted();
  expect(await notes()).toHaveLength(1);
  const log = await scene.openOwn('log.html');
  await log.getByRole('button', { name: new RegExp(`^${name}(?: the note|$)`) }).click();
  await log.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await eventually('the note to go', () => log.evaluate<boolean>(EMPTY_LOG));
  await log.close();
  expect(await notes()).toEqual([]);
});
