/** One popup, opened and closed: when it first showed something. */
import type { Page } from 'playwright-core';
import { eventually } from '../../e2e/browsers/deadline.ts';
import { attachTo } from '../../e2e/browsers/target.ts';
import { POPUP, type PopupLab } from './lab.ts';

/** Milliseconds from the beginning of the page to the first paint with something in it, in the real popup over `page`. */
export async function paintOf({ scene, session }: PopupLab, page: Page, popup: string) {
  const url = `chrome-extension://${scene.id}/${popup}`;
  await scene.evaluate(`chrome.action.setPopup({ popup: '${popup}' })`);
  await page.bringToFront();
  await scene.evaluate('chrome.action.openPopup()');
  const id = await eventually(popup, async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find((target) => target.url === url)?.targetId;
  });
  const target = await attachTo(session, id);
  const at = await target.evaluate<number>(`new Promise((done) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (paint) done(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  })`);
  await target.close();
  await scene.evaluate(`chrome.action.setPopup({ popup: '${POPUP}' })`);
  return at;
}
