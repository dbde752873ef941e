/** Point 1, prerendering. Chromium prerenders only where no debugger is attached, so this browser is not driven. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './browsers/deadline.ts';
import { launchUndriven, type Undriven } from './browsers/undriven.ts';
import { type Places, servePlaces } from './places/serve.ts';
import { BUILD, DEMO } from './scene.ts';

let places: Places;
let browser: Undriven;
beforeAll(async () => {
  places = await servePlaces();
  browser = await launchUndriven({ extension: BUILD, places, policy: DEMO });
});
afterAll(async () => {
  await browser.close();
  await places.close();
});

const raised = (tab: number, where: string) =>
  eventually(`a reminder for ${where}`, async () => (await browser.badge(tab)) !== '');

test('a page that is only being prepared raises nothing until it is shown', async () => {
  const tab = await browser.open('https://x.com/practice/prerender?to=/compose/post');
  await eventually('the page to be prepared', async () =>
    places.log.some(({ path }) => path === '/compose/post'),
  );
  // Another tab at a composer: when that one has been dealt with, so has whatever the prepared page reported.
  const fence = await browser.open('https://mastodon.social/publish');
  await raised(fence, 'the other tab');
  expect(await browser.badge(tab)).toBe('');
  expect(await browser.evaluate(`chrome.storage.session.get('visit.${tab}')`)).toEqual({});
  await browser.evaluate(`chrome.tabs.remove(${fence})`);

  await browser.evaluateIn(tab, `document.querySelector('#go').click()`);
  await raised(tab, 'the page that is shown');
  // It was prepared, and not merely loaded now.
  const [shown] = await browser.evaluateIn<{ activationStart: number }[]>(
    tab,
    `performance.getEntriesByType('navigation').map(({ activationStart }) => ({ activationStart }))`,
  );
  expect(shown?.activationStart).toBeGreaterThan(0);
});
