/** Focus that a page moves to and fro, right after a click. Each tells what it came to in the page. */
import type { Page } from 'playwright-core';
import type { Scene } from '../../e2e/scene.ts';
import { COMPOSER, FIELD, pageDoes } from './attempts.ts';

const TWO_PLACES = 'https://www.facebook.com/';
const COMMENT = '#comment';
const OTHER_PLACE = `other.setAttribute('data-pagelet', 'ChatTab');`;

export interface Flood {
  readonly changes: number;
  /** How many seconds it took, from before the click on. */
  readonly seconds: number;
}

/**
 * What the page waits for between two changes. Without a pause the script, which looks again when the page's own act is
 * over, sees the last change alone; with one it sees each of them.
 */
const WAITS = {
  nothing: '',
  microtask: 'await null;',
  task: 'await new Promise((done) => { port2.onmessage = done; port1.postMessage(null); });',
} as const;
export type Pause = keyof typeof WAITS;

/** Between two fields of one place. */
export async function floodOfOnePlace(scene: Scene, times: number): Promise<Flood> {
  const page = await openBefore(scene, COMPOSER, FIELD);
  return floodIn(scene, page, ['window'], { field: FIELD, change: '', times, pause: 'microtask' });
}

/** Between a comment and a message, of which each is a place of its own. */
export async function floodOfTwoPlaces(scene: Scene, times: number, pause: Pause): Promise<Flood> {
  const page = await openBefore(scene, TWO_PLACES, COMMENT);
  return floodIn(scene, page, ['window'], { field: COMMENT, change: OTHER_PLACE, times, pause });
}

/** The same in each of many frames of that page's own, each of which is a document with a script of ours. */
export async function floodOfFrames(scene: Scene, times: number, frames: number): Promise<Flood> {
  const page = await openBefore(scene, TWO_PLACES, COMMENT, frames);
  const windows = Array.from({ length: frames }, (_, at) => `window[${at}]`);
  return floodIn(scene, page, windows, {
    field: COMMENT,
    change: OTHER_PLACE,
    times: times / frames,
    pause: 'microtask',
  });
}

/** A page with frames of its own, in which a person has clicked into a field. */
async function openBefore(scene: Scene, address: string, field: string, frames = 0): Promise<Page> {
  const page = await scene.open(address);
  await page.evaluate(async (count) => {
    for (let at = 0; at < count; at++) {
      const frame = Object.assign(document.createElement('iframe'), { src: location.href });
      const { promise, resolve } = Promise.withResolvers();
      frame.addEventListener('load', resolve);
      document.body.append(frame);
      await promise;
    }
    Object.assign(window, { began: performance.now() });
  }, frames);
  await page.locator(field).click();
  return page;
}

interface Change {
  readonly field: string;
  readonly change: string;
  readonly times: number;
  readonly pause: Pause;
}

const floodIn = (
  scene: Scene,
  page: Page,
  windows: readonly string[],
  { field, change, times, pause }: Change,
) =>
  pageDoes<Flood>(
    scene,
    page,
    `(async () => {
      const { port1, port2 } = new MessageChannel();
      let changes = 0;
      for (const inside of [${windows.join()}]) {
        const one = inside.document.querySelector('${field}');
        const other = one.parentElement.appendChild(one.cloneNode());
        ${change}
        inside.addEventListener('focusin', () => changes++);
        for (let at = 0; at < ${times} / 2; at++) {
          other.focus();
          ${WAITS[pause]}
          one.focus();
          ${WAITS[pause]}
        }
      }
      return { changes, seconds: (performance.now() - began) / 1000 };
    })()`,
  );
