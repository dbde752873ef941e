/**
 * Moving about without loading a page: an address counts once the browser has committed it, in both browsers of the
 * oldest versions that we support. That each way of moving is told of by the page's own browser is why nothing else is
 * needed to tell it.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './browsers/deadline.ts';
import { launchFirefox } from './browsers/firefox.ts';
import type { Preferences } from './browsers/firefox-process.ts';
import { servePlaces } from './places/serve.ts';
import { DEMO, openScene } from './scene.ts';

/** A page on which only the address tells whether there is a call. */
interface Moving {
  evaluate<T>(expression: string): Promise<T>;
  badge(): Promise<string>;
  /** Resolves when all that pages have reported before has been dealt with. */
  fence(): Promise<void>;
}

interface Browser {
  open(url: string): Promise<Moving>;
  close(): Promise<void>;
}

async function chromium(): Promise<Browser> {
  const scene = await openScene({ policy: DEMO });
  return {
    open: async (url) => {
      const page = await scene.open(url);
      return {
        evaluate: (expression) => page.evaluate(expression),
        badge: () => scene.badge(page),
        fence: () => scene.fence(),
      };
    },
    close: () => scene.close(),
  };
}

async function firefox(preferences: Preferences = {}): Promise<Browser> {
  const places = await servePlaces();
  const extension = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
  const browser = await launchFirefox({ extension, places, policy: DEMO, preferences });
  const open = async (url: string) => {
    const tab = await browser.open(url);
    return { tab, badge: () => browser.badge(tab) };
  };
  return {
    open: async (url) => {
      const { tab, badge } = await open(url);
      return {
        evaluate: tab.evaluate,
        badge,
        fence: async () => {
          const other = await open('https://x.com/compose/post');
          await eventually('a reminder', async () => (await other.badge()) !== '');
          await other.tab.close();
        },
      };
    },
    close: async () => {
      await browser.close();
      await places.close();
    },
  };
}

const ELSEWHERE = 'https://teams.microsoft.com/_';
const IN_A_CALL = '/v2/?meetingjoin=true';

describe.each([
  ['Chromium', chromium],
  ['Firefox', () => firefox()],
])('in %s', (_name, launch) => {
  let browser: Browser;
  let page: Moving;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.open('https://teams.microsoft.com/meet/1?p=a');
    await raised();
  });
  afterAll(() => browser.close());

  const raised = () => eventually('a reminder', async () => (await page.badge()) !== '');
  const cleared = () => eventually('the reminder to go', async () => (await page.badge()) === '');
  const move = (act: string) => page.evaluate(`void (${act})`);
  /** A page that has not moved yet, at no call. */
  const fresh = async () => {
    page = await browser.open(ELSEWHERE);
    expect(await page.badge()).toBe('');
  };

  test.each([
    ['a new entry', `history.pushState(null, '', '${IN_A_CALL}')`],
    ['an entry that is rewritten', `history.replaceState(null, '', '${IN_A_CALL}')`],
    ['a fragment', `location.hash = '/meet/1'`],
    ['a fragment in place of another', `location.replace('#/meet/1')`],
    [
      'a link to a fragment',
      `document.body.innerHTML = '<a href="#/meet/1">A</a>', document.querySelector('a').click()`,
    ],
    [
      'a navigation that the page takes over',
      `navigation.addEventListener('navigate', (event) => event.intercept({ handler: async () => {} }), { once: true }), navigation.navigate('${IN_A_CALL}')`,
    ],
    [
      'a navigation that the page takes over and does not finish',
      `navigation.addEventListener('navigate', (event) => event.intercept({ handler: () => Promise.reject(new Error('no')) }), { once: true }), navigation.navigate('${IN_A_CALL}').finished.catch(() => {})`,
    ],
  ])('%s is followed to a call, away from it, back and forward', async (_, act) => {
    await fresh();
    await move(act);
    await raised();
    await move(`history.pushState(null, '', '/v2/')`);
    await cleared();
    await move('history.back()');
    await raised();
    await move('history.forward()');
    await cleared();
  });

  test('a move that the page calls off is none, and the next one is', async () => {
    await fresh();
    await move(
      `navigation.addEventListener('navigate', (event) => event.preventDefault(), { once: true }), navigation.navigate('${IN_A_CALL}').committed.catch(() => {})`,
    );
    await page.fence();
    expect([await page.badge(), await page.evaluate('location.href')]).toEqual(['', ELSEWHERE]);
    await move(`history.pushState(null, '', '${IN_A_CALL}')`);
    await raised();
    await move(
      `navigation.addEventListener('navigate', (event) => event.preventDefault(), { once: true }), navigation.navigate('/v2/').committed.catch(() => {})`,
    );
    await page.fence();
    expect(await page.badge()).not.toBe('');
  });

  test('a move that the page takes over late counts when it has been committed', async () => {
    await fresh();
    await move(
      `navigation.addEventListener('navigate', (event) => event.intercept({ precommitHandler: () => new Promise((go) => { globalThis.go = go }), handler: async () => {} }), { once: true }), navigation.navigate('${IN_A_CALL}')`,
    );
    await page.fence();
    const committed = await page.evaluate<boolean>(`location.search !== ''`);
    // A browser that cannot wait commits at once.
    expect((await page.badge()) !== '').toBe(committed);
    await move('globalThis.go?.()');
    await raised();
  });

  test('a page that writes itself anew is followed as before', async () => {
    await fresh();
    await move(
      `(document.open(), document.write('<p>Another page</p>'), document.close(), history.pushState(null, '', '${IN_A_CALL}'))`,
    );
    await raised();
    await move(`history.pushState(null, '', '/v2/')`);
    await cleared();
  });
});

test('a browser that has no Navigation API tells of fragments, of back and of forward', async () => {
  const browser = await firefox({ 'dom.navigation.webidl.enabled': false });
  try {
    const page = await browser.open(ELSEWHERE);
    expect(await page.evaluate('typeof navigation')).toBe('undefined');
    const stands = (what: string, reminder: boolean) =>
      eventually(what, async () => ((await page.badge()) !== '') === reminder);
    await page.evaluate(`void (location.hash = '/meet/1')`);
    await stands('a reminder', true);
    await page.evaluate('void history.back()');
    await stands('the reminder to go', false);
    await page.evaluate('void history.forward()');
    await stands('a reminder', true);
  } finally {
    await browser.close();
  }
});
