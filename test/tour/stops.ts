/** Where the tour goes, what it does there, and what should come of it. */
import type { Page } from 'playwright-core';

export interface Stop {
  /** What a reader is told that is done here. */
  readonly does: string;
  readonly url: string;
  readonly act: (page: Page) => Promise<void>;
  /** What should be noticed once that is done, or `null` for nothing at all. */
  readonly expects: { readonly site: string; readonly surface: string } | null;
}

const click = (selector: string) => async (page: Page) => page.locator(selector).first().click();
const nothing = async () => {};
const join = async (page: Page) => {
  await page.locator('#join').click();
  await page.locator('#leave').waitFor();
};
const writeIn = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().click();
  await page.keyboard.type('Practice');
};

export const STOPS: readonly Stop[] = [
  {
    does: 'reads the feed on X, where an editor is always on the page',
    url: 'https://x.com/home',
    act: nothing,
    expects: null,
  },
  {
    does: 'searches on X, in a field that is built on the same editor',
    url: 'https://x.com/explore',
    act: writeIn('[role=search] [role=textbox]'),
    expects: null,
  },
  {
    does: 'begins to write on X',
    url: 'https://x.com/home',
    act: writeIn('[data-testid=tweetTextarea_0]'),
    expects: { site: 'x', surface: 'composer' },
  },
  {
    does: 'opens the composer on Facebook',
    url: 'https://www.facebook.com/',
    act: click('#opener'),
    expects: { site: 'facebook', surface: 'composer' },
  },
  {
    does: 'opens the composer on Instagram',
    url: 'https://www.instagram.com/',
    act: click('#opener'),
    expects: { site: 'instagram', surface: 'composer' },
  },
  {
    does: 'opens the composer on LinkedIn, which is inside a shadow root',
    url: 'https://www.linkedin.com/feed/',
    act: click('#opener'),
    expects: { site: 'linkedin', surface: 'composer' },
  },
  {
    does: 'begins to write on Mastodon',
    url: 'https://mastodon.social/home',
    act: writeIn('.compose-form textarea'),
    expects: { site: 'mastodon', surface: 'composer' },
  },
  {
    does: 'joins a meeting on Google Meet',
    url: 'https://meet.google.com/abc-defg-hij',
    act: join,
    expects: { site: 'google-meet', surface: 'call' },
  },
  {
    does: 'follows an invitation to Zoom into its web client',
    url: 'https://kommune.zoom.us/j/12345678901',
    act: async (page) => {
      await page.locator('#browser').click();
      await page.waitForURL('https://app.zoom.us/**');
    },
    expects: { site: 'zoom', surface: 'call' },
  },
  {
    does: 'opens a meeting on a personal Teams account',
    url: 'https://teams.live.com/meet/1234567890123?p=Practice',
    act: nothing,
    expects: { site: 'teams', surface: 'call' },
  },
  {
    does: 'opens a room on Jitsi',
    url: 'https://meet.jit.si/ArmslengthPractice',
    act: nothing,
    expects: { site: 'jitsi', surface: 'call' },
  },
  {
    does: 'writes on a page of a host that nobody listed',
    url: 'https://www.example.org/',
    act: writeIn('textarea'),
    expects: null,
  },
  {
    does: 'writes on a host that only looks like X',
    url: 'https://x.com.evil.example/home',
    act: writeIn('[role=textbox]'),
    expects: null,
  },
];
