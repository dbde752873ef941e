/** Frames of a page that go by the names of what scripts of ours share: a window has its frames by their names. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eventually } from './browsers/deadline.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';

const { windows: _open, ...CLOSED } = DENMARK;
const NAMES = ['armslength', 'armslengthBanner'];
const OF_OTHERS = 'https://www.example.org/';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: CLOSED });
});
afterEach(async () => {
  await scene.setPolicy(CLOSED);
  await eventually('the period to end', async () => !(await served()).includes('x'));
});
afterAll(() => scene.close());

/** A page of X with a frame for each of the names. */
async function openWithFrames(source: string): Promise<Page> {
  const page = await scene.open('https://x.com/home');
  await page.evaluate(
    ([names, src]) =>
      Promise.all(
        names.map((name) => {
          const frame = Object.assign(document.createElement('iframe'), { name, src });
          const { promise, resolve } = Promise.withResolvers();
          frame.addEventListener('load', resolve);
          document.body.append(frame);
          return promise;
        }),
      ),
    [NAMES, source] as const,
  );
  return page;
}

/** The sites whose scripts open tabs have. */
const served = () =>
  scene.evaluate<readonly string[]>(
    `chrome.storage.session.get({ served: [] }).then(({ served }) => served.map(({ id }) => id))`,
  );

const write = (page: Page) => page.locator('[data-testid=tweetTextarea_0]').first().click();

/** What a page ends with: the strip, where there is one. */
const lastIn = (page: Page) =>
  page.evaluate(() => document.documentElement.lastElementChild?.localName);

test.each(['about:blank', OF_OTHERS])(
  'in a tab that was open before a period, frames at %s keep nobody from noticing',
  async (source) => {
    const page = await openWithFrames(source);
    await scene.setPolicy(DENMARK);
    // Served to open tabs after it was registered: the control is another open tab's.
    await expect.poll(served).toContain('x');
    await write(page);
    await scene.raised(page);
    // And the period ends there as it ends elsewhere.
    await scene.setPolicy(CLOSED);
    await scene.cleared(page);
    await scene.setPolicy(DENMARK);
    await expect.poll(served).toContain('x');
    await write(page);
    await scene.raised(page);
    await page.close();
  },
);

test.each(['about:blank', OF_OTHERS])(
  'frames at %s keep no strip from being shown and taken away',
  async (source) => {
    await scene.setPolicy({ ...DENMARK, notice: 'banner' });
    await expect.poll(served).toContain('x');
    const page = await openWithFrames(source);
    await write(page);
    await scene.raised(page);
    await expect.poll(() => lastIn(page)).toBe('div');
    await page.evaluate(() => history.pushState(null, '', '/settings'));
    await expect.poll(() => lastIn(page)).toBe('body');
    await page.close();
  },
);
