/** How the first paint of the popup is found, on a short sample: times are told by `npm run bench -- popup`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparePopups, type Paints, tellPopups } from '../bench/popup/compare-popups.ts';
import { openPopupLab, type PopupLab } from '../bench/popup/lab.ts';
import { BUILD } from './scene.ts';

const ROUNDS = 2;

let lab: PopupLab;
let paints: Paints;
beforeAll(async () => {
  lab = await openPopupLab(BUILD);
  paints = await comparePopups(lab, ROUNDS);
});
afterAll(() => lab.close());

test('each page is painted in each round', () => {
  for (const found of Object.values(paints)) {
    expect(found).toHaveLength(ROUNDS);
    expect(found.filter((time: number) => !(time > 0))).toEqual([]);
  }
});

test('everything has a figure', () => {
  const cells = tellPopups(paints).tables.flatMap(({ rows }) => rows.flat());
  expect(cells.filter((cell) => /^$|NaN|undefined/.test(cell))).toEqual([]);
});

test.each([
  ['reminded', 'reminder'],
  ['idle', 'idle'],
] as const)('the popup over the page that is %s is the one that is timed', async (page, state) => {
  const popup = await lab.scene.popup(lab[page]);
  await popup.until(`document.documentElement.dataset.state !== undefined`);
  expect(await popup.evaluate('document.documentElement.dataset.state')).toBe(state);
  await popup.close();
});

/** Pixels: as high as Chromium lays a popup out before it gives it its size. */
const LOW = 25;

test('no style of a reminder begins to hold only when the popup is given its size', async () => {
  const popup = await lab.scene.popup(lab.reminded);
  await popup.until(`document.documentElement.dataset.state === 'reminder'`);
  const found = await popup.evaluate<readonly (readonly [boolean, boolean])[]>(`(() => {
    const low = document.body.appendChild(document.createElement('iframe'));
    low.style.height = '${LOW}px';
    const asked = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
      .map((rule) => rule.conditionText ?? '').filter((text) => text.includes('height'));
    return asked.map((text) => [matchMedia(text).matches, low.contentWindow.matchMedia(text).matches]);
  })()`);
  expect(found).toEqual([[true, true]]);
  await popup.close();
});
