/** The part of the session in which a policy asks for a strip in pages. */
import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from '../../e2e/browsers/chromium.ts';
import { eventually } from '../../e2e/browsers/deadline.ts';
import { handInChromium } from './hand-in-chromium.ts';
import { type Members, noMembers, watchMembers } from './members.ts';
import { noting, POLICY, WORDS, write } from './session.ts';

/** Where somebody writes while it is shown. */
const PLACES: readonly (readonly [url: string, field: string])[] = [
  ['https://x.com/home', '[role=textbox]'],
  ['https://mastodon.social/practice/write/textarea', '#editor'],
  ['https://www.facebook.com/practice/write/lexical', '[data-lexical-editor]'],
];

/** How often the settings change in it. */
export const CHANGES = 2;

/**
 * What the scripts ask of the browser: writing before and after the strip has come, moving it, and closing it. Where it goes
 * is added to `went`.
 */
export async function inPagesWithStrip(chromium: Chromium, went: string[]): Promise<Members> {
  await chromium.setPolicy({ ...POLICY, notice: 'banner' });
  const members = noMembers();
  const page = await chromium.open('about:blank');
  await watchMembers(chromium, page, members);
  const session = await chromium.context.newCDPSession(page);
  const hand = noting(handInChromium(chromium.context, page), went);
  for (const [url, field] of PLACES) {
    await hand.goto(url);
    await hand.click(field);
    await hand.type(WORDS);
    await eventually(`the strip at ${url}`, () => middleOf(session, 'Close'));
    await write(hand, field);
    await press(session, page, 'Move');
    // What is typed into a page while the strip is there is the page’s.
    await hand.click(field);
    await hand.type(WORDS);
    await page.mouse.wheel(0, 200);
    await press(session, page, 'Close');
  }
  await page.close();
  await chromium.setPolicy(POLICY);
  return members;
}

async function press(session: CDPSession, page: Page, name: string): Promise<void> {
  const { x, y } = await eventually(`“${name}” in the strip`, () => middleOf(session, name));
  await page.mouse.click(x, y);
}

/** As assistive technology is told: the strip is closed to the page, and to everybody who drives it. */
async function middleOf(
  session: CDPSession,
  wanted: string,
): Promise<{ readonly x: number; readonly y: number } | undefined> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const strip = nodes.find(
    ({ role, name }) => role?.value === 'region' && name?.value === 'Armslength',
  );
  const button = nodes.find(
    ({ role, name }) => strip && role?.value === 'button' && name?.value === wanted,
  );
  if (button?.backendDOMNodeId === undefined) return undefined;
  const { model } = await session.send('DOM.getBoxModel', {
    backendNodeId: button.backendDOMNodeId,
  });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
