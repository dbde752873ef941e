/** Both ways on from a reminder do what they say without anything that would have to be waited for. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notesIn } from '../prove/kept-notes.ts';
import type { Target } from './browsers/target.ts';
import { DEMO, openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: DEMO });
});
afterAll(() => scene.close());

/** From here on, what is put off for a while never comes; what only waits for its turn does. */
const STAND_STILL = `(() => {
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (act, delay = 0, ...given) => delay > 0 ? 0 : later(act, 0, ...given);
  globalThis.setInterval = () => 0;
})()`;

async function reminded(): Promise<{
  readonly popup: Target;
  readonly cleared: () => Promise<void>;
}> {
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  const popup = await scene.popup(page);
  await popup.until(`document.documentElement.dataset.state === 'reminder'`);
  await popup.evaluate(STAND_STILL);
  return { popup, cleared: () => scene.cleared(page) };
}

test('carrying on', async () => {
  const { popup, cleared } = await reminded();
  await popup.click('button', 'Carry on');
  await cleared();
  expect(await notesIn(scene)).toHaveLength(0);
});

test('making a note', async () => {
  const { popup, cleared } = await reminded();
  await popup.click('button', 'Make a note');
  await popup.until(`document.documentElement.dataset.state === 'declared'`);
  await cleared();
  expect(await notesIn(scene)).toHaveLength(1);
});
