/** Two changes, one close on the other: what was read before the second is never carried out or shown after it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './browsers/deadline.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';

const { windows: _open, ...CLOSED } = DENMARK;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: { ...DENMARK, language: 'en' } });
});
afterAll(() => scene.close());

/** From now on the first `count` readings of how things stand wait until `letGo()`; every later one is as quick as ever. */
const hold = (count: number) => `{
  const { local } = chrome.storage;
  const get = local.get.bind(local);
  globalThis.held = 0;
  const free = new Promise((resolve) => (globalThis.letGo = resolve));
  local.get = (keys, done) => {
    const found = get(keys);
    const isFirst = keys === 'choice' && globalThis.held < ${count};
    if (isFirst) globalThis.held += 1;
    const answer = isFirst ? free.then(() => found) : found;
    return done ? void answer.then(done) : answer;
  };
}`;
/** Long enough for what was held to come out, which it must not. */
const RELEASE = '(letGo(), new Promise((resolve) => setTimeout(resolve, 500)))';

test('the scripts that are registered are those of the second', async () => {
  const registered = () =>
    scene.evaluate<number>(
      'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)',
    );
  await expect.poll(registered).toBeGreaterThan(50);
  const worker = await scene.worker();
  // A change of the policy is looked at for where a rule can speak, and for which notes are old.
  await worker.evaluate(`void (() => ${hold(2)})()`);
  await scene.setPolicy(CLOSED);
  await worker.until('globalThis.held === 2');
  await scene.setPolicy({ ...DENMARK, contactName: 'second' });
  await worker.until(
    `chrome.storage.local.get('policy').then(({ policy }) => policy.raw.contactName === 'second')`,
  );
  await worker.evaluate(RELEASE);
  await expect.poll(registered).toBeGreaterThan(50);
  await worker.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
  expect(await registered()).toBeGreaterThan(50);
});

test.each(['log.html#status', 'welcome.html'])('%s shows the second', async (address) => {
  await scene.setPolicy({ ...DENMARK, language: 'en' });
  const page = await scene.openOwn(address);
  const language = async () => page.locator('html').getAttribute('lang');
  await expect.poll(language).toBe('en');
  await page.evaluate(hold(1));
  await scene.setPolicy({ ...DENMARK, language: 'da' });
  await eventually('a reading that is held', () => page.evaluate<boolean>('held === 1'));
  await scene.setPolicy({ ...DENMARK, language: 'sv' });
  await expect.poll(language).toBe('sv');
  await page.evaluate(RELEASE);
  expect(await language()).toBe('sv');
  await page.close();
});
