/** What the popup says where there is no reminder: first what the last look found, then what is read anew. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outlook } from '../../src/core/outlook.ts';
import { DEMO, DENMARK, openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: DEMO });
});
afterAll(() => scene.close());

const kept = () =>
  scene.evaluate<Outlook | undefined>(
    `chrome.storage.session.get('outlook').then(({ outlook }) => outlook)`,
  );

/** What a popup says, in the order in which it comes to say something else. */
async function said(): Promise<readonly string[]> {
  const page = await scene.context.newPage();
  await page.addInitScript(`
    globalThis.said = [];
    new MutationObserver(() => {
      const text = document.querySelector('main')?.innerText;
      if (text && text !== said.at(-1)) said.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  `);
  await page.goto(`chrome-extension://${scene.id}/popup.html`);
  await page.locator('details p').waitFor({ state: 'attached' });
  const found = await page.evaluate<readonly string[]>('said');
  await page.close();
  return found;
}

test('each look keeps what the popup is to say, and a popup with nothing new to say changes nothing in sight', async () => {
  expect(await kept()).toMatchObject({ chooses: false, packs: [{ id: 'demo', fictional: true }] });
  expect(await said()).toHaveLength(1);
  await scene.setPolicy(DENMARK);
  await expect
    .poll(kept)
    .toMatchObject({ packs: [{ id: 'dk-2021-05' }], periods: [{ name: 'Kommunalvalg' }] });
});

test('what was kept is shown before anything else is read, and what is otherwise in its place', async () => {
  const outlook = await kept();
  const told = { ...outlook, packs: [{ ...outlook?.packs[0], name: 'As it was' }] };
  await scene.evaluate(`chrome.storage.session.set({ outlook: ${JSON.stringify(told)} })`);
  const [first, last, ...more] = await said();
  expect(first).toContain('As it was');
  expect(last).toBe(first?.replace('As it was', outlook?.packs[0]?.name ?? ''));
  expect(more).toEqual([]);
});

test('what may be otherwise by now is not shown', async () => {
  const told = { ...(await kept()), until: 1, packs: [] };
  await scene.evaluate(`chrome.storage.session.set({ outlook: ${JSON.stringify(told)} })`);
  expect(await said()).toHaveLength(1);
});
