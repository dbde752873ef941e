/** What a page, a frame in it or another extension does to make the extension speak. Each tells how often it tried. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { attachTo } from '../../e2e/browsers/target.ts';
import type { Scene } from '../../e2e/scene.ts';

const ANOTHER = path.resolve(import.meta.dirname, 'another-extension');
export const COMPOSER = 'https://mastodon.social/home';
export const FIELD = '.compose-form textarea';
const CALL = 'https://meet.jit.si/';
const FORGED = [
  { site: 'mastodon', surface: 'composer', how: 'focus', activity: 'publish' },
  { open: 'popup' },
  null,
];

/** Lets a page do something by itself: Playwright's own way counts as an act of the user's. */
export async function pageDoes<T>(scene: Scene, page: Page, expression: string): Promise<T> {
  const session = await scene.context.newCDPSession(page);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  await session.detach();
  return result.value as T;
}

/** Events of every kind that the script listens to, made up, in a composer. */
export async function madeUpEvents(scene: Scene, times: number): Promise<number> {
  const page = await scene.open(COMPOSER);
  return pageDoes(
    scene,
    page,
    `(() => {
      const field = document.querySelector('${FIELD}');
      const types = ['focusin', 'focus', 'beforeinput', 'input', 'click', 'paste', 'drop', 'playing', 'pageshow', 'prerenderingchange'];
      for (let at = 0; at < ${times}; at++)
        for (const type of types)
          (at % 2 ? field : window).dispatchEvent(new InputEvent(type, { bubbles: true, composed: true, data: 'a' }));
      return ${times} * types.length;
    })()`,
  );
}

/** That a live stream plays, which is there and stands still: at a service of calls, at an address that tells of none. */
export async function madeUpCalls(scene: Scene, times: number): Promise<number> {
  const page = await scene.open(CALL);
  return pageDoes(
    scene,
    page,
    `(() => {
      const video = document.body.appendChild(document.createElement('video'));
      // One that is active, as that of a call is: an empty one would not count whoever said that it plays.
      video.srcObject = document.createElement('canvas').captureStream(1);
      for (let at = 0; at < ${times}; at++) video.dispatchEvent(new Event('playing', { bubbles: true }));
      return ${times};
    })()`,
  );
}

/** A page goes to the address of its own composer and back, over and over, and nobody does anything in it. */
export async function goesByItself(scene: Scene, page: Page, times: number): Promise<void> {
  for (let at = 0; at < times; at++) {
    await pageDoes(scene, page, `void history.pushState(null, '', '/compose/post')`);
    await scene.raised(page);
    await pageDoes(scene, page, `void history.pushState(null, '', '/home')`);
    await scene.cleared(page);
  }
}

/** A composer of a service in a frame of a page that is none, in which a person writes. */
export async function frameElsewhere(scene: Scene): Promise<number> {
  const page = await scene.open('https://www.example.org/');
  await pageDoes(
    scene,
    page,
    `document.body.prepend(Object.assign(document.createElement('iframe'), { src: '${COMPOSER}', width: 600, height: 400 }))`,
  );
  await page.frameLocator('iframe').locator('textarea').click();
  await page.keyboard.type('words');
  return 1;
}

/** Messages of ours from another extension, and from a page of our own that is in no tab. */
export async function messagesOfOthers(scene: Scene): Promise<number> {
  const browser = await scene.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This browser has no DevTools session of its own.');
  const { id } = await browser.send('Extensions.loadUnpacked', { path: ANOTHER });
  const { targetId } = await browser.send('Target.createTarget', {
    url: `chrome-extension://${id}/manifest.json`,
    hidden: true,
  });
  const stranger = await attachTo(browser, targetId);
  await stranger.until('globalThis.chrome?.runtime?.id');
  const all = JSON.stringify(FORGED);
  await stranger.evaluate(
    `Promise.allSettled(${all}.map((says) => chrome.runtime.sendMessage('${scene.id}', says)))`,
  );
  await scene.evaluate(
    `Promise.allSettled(${all}.map((says) => chrome.runtime.sendMessage(says)))`,
  );
  await stranger.close();
  return FORGED.length * 2;
}
