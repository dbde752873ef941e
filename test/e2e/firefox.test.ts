/** The whole pass in real Firefox: notice, remind, note, log, and absence while no window is open. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Declaration } from '../../src/core/declare.ts';
import type { Visit } from '../../src/core/visit.ts';
import { eventually } from './browsers/deadline.ts';
import { type Firefox, launchFirefox } from './browsers/firefox.ts';
import type { Tab } from './browsers/firefox-tab.ts';
import { type Places, servePlaces } from './places/serve.ts';
import { DENMARK } from './scene.ts';

const BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
const { windows: _open, ...CLOSED } = DENMARK;

let places: Places;
let firefox: Firefox;
const launch = (policy: Readonly<Record<string, unknown>>) =>
  launchFirefox({ extension: BUILD, places, policy, fakeMedia: true });

const raised = (tab: Tab) =>
  eventually('a reminder', async () => (await firefox.badge(tab)) !== '');
const cleared = (tab: Tab) =>
  eventually('the reminder to go', async () => (await firefox.badge(tab)) === '');
const visit = async (tab: Tab): Promise<Visit | undefined> => {
  const key = `visit.${firefox.tabId(tab)}`;
  const kept = await firefox.evaluate<Record<string, Visit>>(
    `browser.storage.session.get('${key}')`,
  );
  return kept[key];
};
const fence = async () => {
  const tab = await firefox.open('https://x.com/compose/post');
  await raised(tab);
  await tab.close();
};

const welcomePages = () =>
  firefox.evaluate<object[]>(`browser.tabs.query({ url: browser.runtime.getURL('welcome.html') })`);

beforeAll(async () => {
  places = await servePlaces();
});
afterAll(() => places.close());

describe('while a window is open', () => {
  beforeAll(async () => {
    firefox = await launch({ ...DENMARK, councilTenants: ['zoom:kommune.zoom.us'] });
    await eventually('the sites to be served', async () =>
      firefox.evaluate<boolean>(
        'browser.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)',
      ),
    );
  });
  afterAll(() => firefox.close());

  test.each([
    ['facebook', 'https://www.facebook.com/', '#opener'],
    ['instagram', 'https://www.instagram.com/', '#opener'],
    ['linkedin', 'https://www.linkedin.com/feed/', '#opener'],
    ['x', 'https://x.com/home', '[role=textbox]'],
    ['mastodon', 'https://mastodon.social/home', 'textarea'],
  ] as const)(
    'on %s a composer that takes focus raises a reminder, and none that is merely there',
    async (site, address, opener) => {
      const tab = await firefox.open(address);
      await tab.until(`document.querySelector('${opener}')`);
      await fence();
      await tab.front();
      expect(await firefox.badge(tab)).toBe('');
      await tab.click(opener);
      await raised(tab);
      expect((await visit(tab))?.reminder).toMatchObject({ site, surface: 'composer' });
      await tab.close();
    },
  );

  test('moving on inside a single-page app clears the reminder, and the next composer renews it', async () => {
    const tab = await firefox.open('https://x.com/home');
    await tab.click('[role=textbox]');
    await raised(tab);
    await tab.click('a[href="/settings"]');
    await cleared(tab);
    await tab.click('a[href="/compose/post"]');
    await raised(tab);
    await tab.back();
    await cleared(tab);
    await tab.close();
  });

  test('leaving the site clears it, and coming back raises it again', async () => {
    const tab = await firefox.open('https://x.com/compose/post');
    await raised(tab);
    await tab.goto('https://www.example.org/');
    await cleared(tab);
    // The browser takes the badge of a tab away by itself when the tab moves on.
    await expect.poll(async () => (await visit(tab))?.reminder ?? null).toBeNull();
    await tab.back();
    await raised(tab);
    await tab.close();
  });

  test.each([
    ['https://kommune.zoom.us/j/12345678901', 'council'],
    ['https://teams.live.com/meet/1234567890123?p=Aa1', 'personal'],
    ['https://meet.google.com/abc-defg-hij', 'unknown'],
  ])('a call at %s is on an account that is %s', async (address, tenant) => {
    const tab = await firefox.open(address);
    await raised(tab);
    expect((await visit(tab))?.reminder).toMatchObject({ surface: 'call', tenant });
    await tab.close();
  });

  test('whose meeting it is is kept when Zoom moves on to its web client', async () => {
    const tab = await firefox.open('https://kommune.zoom.us/j/12345678901');
    await raised(tab);
    await tab.click('#browser');
    await tab.until(`location.hostname === 'app.zoom.us' && document.readyState === 'complete'`);
    // What was known before stands until the web client has reported.
    await fence();
    await eventually('the reminder of the meeting', async () => (await visit(tab))?.reminder);
    expect((await visit(tab))?.reminder?.tenant).toBe('council');
    await tab.close();
  });

  test('a note is made in the popup, shown in the log, and “Carry on” leaves none', async () => {
    const page = await firefox.open('https://x.com/compose/post');
    await raised(page);
    const popup = await firefox.popup();
    await popup.until(`document.documentElement.dataset.state === 'reminder'`);
    expect(await popup.evaluate('({ ...document.documentElement.dataset })')).toMatchObject({
      site: 'x',
      surface: 'composer',
      outcome: 'fine-if',
    });
    await popup.click('input[type=radio]');
    await popup.until(`document.documentElement.dataset.outcome === 'fine'`);
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Make a note').setAttribute('data-here', '')`,
    );
    await popup.click('[data-here]');
    await popup.until(`document.documentElement.dataset.state === 'declared'`);
    expect(await firefox.badge(page)).toBe('');
    const log = await firefox.openOwn('log.html');
    await log.until(`document.querySelectorAll('tbody tr').length === 1`);
    expect(await log.evaluate<string>(`document.querySelector('tbody tr').innerText`)).toContain(
      'Council work',
    );

    const next = await firefox.open('https://www.facebook.com/sharer/sharer.php?u=a');
    await raised(next);
    const again = await firefox.popup();
    await again.until(`document.documentElement.dataset.site === 'facebook'`);
    await again.evaluate(
      `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Carry on').setAttribute('data-here', '')`,
    );
    await again.click('[data-here]');
    await cleared(next);
    expect(await log.evaluate<number>(`document.querySelectorAll('tbody tr').length`)).toBe(1);
    const notes = await log.evaluate<string>(`new Promise((done) => {
      const open = indexedDB.open('armslength');
      open.onsuccess = () => {
        const all = open.result.transaction('declarations').objectStore('declarations').getAll();
        all.onsuccess = () => done(JSON.stringify(all.result));
      };
    })`);
    const kept = JSON.parse(notes) as Declaration[];
    expect(kept.map(({ category, outcome, surface }) => ({ category, outcome, surface }))).toEqual([
      { category: 'council_work', outcome: 'fine', surface: 'composer' },
    ]);
  });
});

describe('while no window is open', () => {
  beforeAll(async () => {
    firefox = await launch(CLOSED);
  });
  afterAll(() => firefox.close());

  test('no script is registered, and a composer raises nothing', async () => {
    const tab = await firefox.open('https://x.com/compose/post');
    await tab.click('[role=textbox]');
    await tab.type('words');
    expect(await firefox.evaluate('browser.scripting.getRegisteredContentScripts()')).toEqual([]);
    expect(await firefox.badge(tab)).toBe('');
    await tab.close();
  });

  test('who has an administrator is asked nothing', async () => {
    await eventually('the settings to be kept', async () =>
      firefox.evaluate<boolean>(
        `browser.storage.local.get('policy').then(({ policy }) => policy?.state === 'applied')`,
      ),
    );
    // By now the page would have been asked for; a tab that is opened after it is there after it.
    const tab = await firefox.open('https://www.example.org/');
    expect(await welcomePages()).toEqual([]);
    await tab.close();
  });
});

describe('without an administrator', () => {
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: BUILD, places });
  });
  afterAll(() => firefox.close());

  test('the welcome page opens by itself, once', async () => {
    await eventually('the welcome page', async () => (await welcomePages()).length > 0);
    expect(await welcomePages()).toHaveLength(1);
  });
});

describe('with a host that an administrator added and nobody granted', () => {
  beforeAll(async () => {
    firefox = await launchFirefox({
      extension: BUILD,
      places,
      policy: { ...DENMARK, extraHosts: ['mastodon:www.example.org'] },
      // Whoever is asked says yes.
      preferences: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(() => firefox.close());

  test('the user allows it on the status page, and the tab that is open there is served', async () => {
    const tab = await firefox.open('https://www.example.org/');
    const status = await firefox.openOwn('log.html#status');
    await status.until(`document.body.innerText.includes('Addresses that are not reached')`);
    await status.evaluate(
      `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Allow these addresses').setAttribute('data-here', '')`,
    );
    await status.click('[data-here]');
    await status.until(`!document.body.innerText.includes('Addresses that are not reached')`);
    await tab.front();
    await eventually('the tab to be served', async () => {
      // Only a field that takes focus anew says so.
      await tab.click('[role=textbox]');
      await tab.click('textarea');
      return (await firefox.badge(tab)) !== '';
    });
    expect((await visit(tab))?.reminder).toMatchObject({ site: 'mastodon', surface: 'composer' });
    await tab.close();
  });
});

describe('with a strip in the page, as the policy asks', () => {
  beforeAll(async () => {
    firefox = await launch({ ...DENMARK, notice: 'banner' });
  });
  afterAll(() => firefox.close());

  test('it is there for a composer, with its own look, and gone with the reminder', async () => {
    const strip = 'document.documentElement.lastElementChild';
    const tab = await firefox.open('https://x.com/home');
    await tab.click('[role=textbox]');
    await tab.until(`${strip}.localName === 'div' && ${strip}.getBoundingClientRect().height > 30`);
    expect(await tab.evaluate<string>(`getComputedStyle(${strip}).position`)).toBe('fixed');
    // One line high, which it would not be without its sheet.
    expect(await tab.evaluate<number>(`${strip}.getBoundingClientRect().height`)).toBeLessThan(80);
    await tab.click('a[href="/settings"]');
    await cleared(tab);
    await tab.until(`${strip}.localName === 'body'`);
    await tab.close();
  });
});
