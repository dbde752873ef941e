/** Tabs that are open while a period begins and ends, or while a site's script comes anew: each shows what is true of it. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eventually } from './browsers/deadline.ts';
import { type Locks, locksIn } from './locks.ts';
import { page, type Place } from './places/place.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';

const { windows: _open, ...CLOSED } = DENMARK;
const BODIES: Readonly<Record<string, string>> = {
  '/practice/never': '<script src="/practice/never.js"></script>',
  '/practice/plain': '<p>Nothing to write in.</p>',
  '/practice/field': '<textarea></textarea>',
  '/practice/frames': ['x.com', 'www.youtube.com', 'www.example.org']
    .map((host) => `<iframe src="https://${host}/practice/field" name="${host}"></iframe>`)
    .join(''),
};
const MORE: Place = ({ host, url: { pathname } }) => {
  const body = BODIES[pathname];
  return body ? page({ host, title: pathname, body }) : null;
};

let scene: Scene;
let locks: Locks;
beforeAll(async () => {
  scene = await openScene({ policy: CLOSED, more: [MORE] });
  locks = locksIn(scene);
  await scene.context.route('**/never.js', () => undefined);
});
afterEach(async () => {
  await end();
  for (const one of scene.context.pages()) await one.close();
});
afterAll(() => scene.close());

const served = () =>
  scene.evaluate<number>(
    `chrome.storage.session.get({ served: [] }).then(({ served }) => served.length)`,
  );
const begin = async (policy: Readonly<Record<string, unknown>> = DENMARK) => {
  await scene.setPolicy(policy);
  await eventually('open tabs to be served', async () => (await served()) > 0);
};
const end = async () => {
  await scene.setPolicy(CLOSED);
  await eventually('open tabs to be left', async () => (await served()) === 0);
};
const visitsIn = (kept: object) =>
  Object.fromEntries(Object.entries(kept).filter(([key]) => key.startsWith('visit.')));
const goTo = (one: Page, name: string) => one.getByRole('link', { name }).click();

async function written(address = 'https://x.com/home'): Promise<Page> {
  const one = await scene.open(address);
  await one.getByRole('textbox').first().click();
  await one.keyboard.type('a');
  await scene.raised(one);
  return one;
}

test.each(['a tab that goes on loading', 'a tab with a dialog'])(
  '%s keeps no other tab from what a period begins and ends',
  async (which) => {
    const stuck = await scene.context.newPage();
    const isLoading = which === 'a tab that goes on loading';
    stuck.on('dialog', () => undefined);
    await stuck.goto(`https://x.com/practice/${isLoading ? 'never' : 'plain'}`, {
      waitUntil: 'commit',
    });
    if (!isLoading) {
      const shown = stuck.waitForEvent('dialog');
      await stuck.evaluate(() => void setTimeout(() => alert('Well?'), 0));
      await shown;
    }
    const other = await scene.open('https://x.com/compose/post');
    await begin();
    await scene.raised(other);
    await end();
    await scene.cleared(other);
    await stuck.close();
  },
);

test('a place that was left while nobody looked does not come back', async () => {
  await begin();
  const moved = await written();
  const gone = await written();
  await end();
  await goTo(moved, 'Settings');
  await gone.goto('https://x.com/practice/plain');
  await begin();
  await scene.fence();
  expect(await Promise.all([moved, gone].map((one) => scene.badge(one)))).toEqual(['', '']);
  // Whoever goes on there is told again.
  await goTo(moved, 'Home');
  await moved.getByRole('textbox').first().click();
  await moved.keyboard.type('a');
  await scene.raised(moved);
});

test.each([
  ['moves on', (one: Page) => goTo(one, 'Settings')],
  ['goes to another page', (one: Page) => one.goto('https://x.com/practice/plain')],
])(
  'one that %s after its script has come anew takes back what the earlier one told',
  async (_, leave) => {
    await begin();
    const one = await written();
    await scene.setPolicy({ ...DENMARK, extraHosts: ['x:social.example'] });
    await eventually('the script to come anew', () =>
      scene.evaluate<boolean>(
        `chrome.storage.session.get({ served: [] }).then(({ served }) => served.some(({ matches }) => matches.some((one) => one.includes('social.example'))))`,
      ),
    );
    await leave(one);
    // Not only the badge, which the browser takes away by itself when another page comes.
    await expect.poll(async () => (await scene.visit(one))?.reminder ?? null).toBeNull();
  },
);

test('a frame of another service in it does not speak for it, and one of its own does', async () => {
  const one = await scene.open('https://x.com/practice/frames');
  const write = async (host: string) => {
    await one.frameLocator(`iframe[name="${host}"]`).locator('textarea').click();
    await one.keyboard.type('a');
  };
  await begin();
  await write('www.youtube.com');
  await write('www.example.org');
  await scene.silent(one);
  await write('x.com');
  await scene.raised(one);
});

test.each([
  'https://x.com:8443/compose/post?text=a#b',
  'https://www.x.com/compose/post',
  // The host that `*.` stands before, and one of those that it stands for.
  'https://zoom.us/j/12345678901?pwd=a',
  'https://kommune.zoom.us/j/12345678901',
])('one at %s is served', async (address) => {
  const one = await scene.open(address);
  await begin();
  await scene.raised(one);
});

test('of a page that the browser had kept over the end of a period, nothing is kept', async () => {
  await begin();
  const one = await scene.open('https://x.com/compose/post');
  await scene.raised(one);
  await one.goto('https://x.com/practice/plain');
  await end();
  await scene.evaluate(
    'void (globalThis.told = 0, chrome.runtime.onMessage.addListener(() => { told += 1; }))',
  );
  await one.goBack({ waitUntil: 'commit' });
  await eventually('the page to tell', async () => (await scene.evaluate<number>('told')) > 0);
  // What is changed of a tab is changed by one at a time, so that this comes after what the page has told.
  const tab = await scene.tabId(one);
  await scene.evaluate(`navigator.locks.request('visit.${tab}', () => null)`);
  expect((await scene.visit(one))?.place ?? null).toBeNull();
});

test('a page that tells something just as a period ends and another begins is asked again', async () => {
  const one = await scene.open('https://x.com/compose/post');
  const lock = `visit.${await scene.tabId(one)}`;
  await locks.hold(lock);
  await begin();
  await locks.waitedFor(lock);
  // The page's word is read in between, and nobody looks round before the next period has begun.
  await locks.hold('look');
  await scene.setPolicy(CLOSED);
  await locks.waitedFor('look');
  await locks.release(lock);
  // One of them for the settings, and one for the page that was not heard.
  await locks.waitedFor('look', 2);
  await scene.setPolicy(DENMARK);
  await locks.release('look');
  await scene.raised(one);
});

test('a tab that shows a dialog from before a period until after it is left alone', async () => {
  const one = await scene.open('https://x.com/practice/plain');
  const shown = one.waitForEvent('dialog');
  await one.evaluate(() => void setTimeout(() => alert('Well?'), 0));
  const dialog = await shown;
  await begin();
  await end();
  await dialog.accept();
  const tab = await scene.tabId(one);
  // Whatever was still to be put there had time to come: each of these goes to the page and back.
  const lives = await scene.evaluate<readonly boolean[]>(`(async () => {
    const all = [];
    for (let turn = 0; turn < 50; turn += 1) {
      const [{ result }] = await chrome.scripting.executeScript({
        target: { tabId: ${tab} },
        func: () => globalThis.armslength?.isOver === false,
      });
      all.push(result);
    }
    return all;
  })()`);
  expect(lives.filter(Boolean)).toEqual([]);
});

/** Puts a tab to sleep, wakes it, and gives the number that it has then. */
const sleepAndWake = async (one: Page): Promise<number> => {
  const tab = await scene.tabId(one);
  const asleep = await scene.evaluate<number>(
    `chrome.tabs.create({}).then(() => chrome.tabs.discard(${tab})).then(({ id }) => id)`,
  );
  await scene.evaluate(`chrome.tabs.update(${asleep}, { active: true })`);
  return asleep;
};

test('a tab that is put to sleep and wakes is the same: what was answered there stays answered', async () => {
  await begin();
  const one = await scene.open('https://x.com/compose/post');
  await scene.raised(one);
  const popup = await scene.popup(one);
  await popup.click('button', 'Carry on');
  await scene.cleared(one);
  const awake = await sleepAndWake(one);
  await scene.fence();
  // Nothing is left under the number that it had, and the page has told anew where it is.
  await expect
    .poll(() => scene.evaluate<object>('chrome.storage.session.get()').then(visitsIn))
    .toEqual({
      [`visit.${awake}`]: expect.objectContaining({
        reminder: null,
        answered: [expect.any(String)],
      }),
    });
});

test('a reminder that stood is announced again when the tab has been asleep', async () => {
  await begin({ ...DENMARK, notice: 'banner' });
  const one = await scene.open('https://x.com/compose/post');
  const last = () => one.evaluate(() => document.documentElement.lastElementChild?.localName);
  await expect.poll(last).toBe('div');
  const awake = await sleepAndWake(one);
  await eventually('the strip in the page that has been loaded anew', () =>
    scene.evaluate<boolean>(
      `chrome.scripting.executeScript({ target: { tabId: ${awake} }, func: () => document.documentElement?.lastElementChild?.localName === 'div' }).then(([{ result }]) => result)`,
    ),
  );
});
