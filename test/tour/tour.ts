/** The headless tour: one pass in each language, told step by step. */
import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../e2e/browsers/chromium.ts';
import { eventually } from '../e2e/browsers/deadline.ts';
import type { Target } from '../e2e/browsers/target.ts';
import { type Places, servePlaces } from '../e2e/places/serve.ts';
import { popupIn } from '../../src/ui/messages/popup.ts';
import { logIn } from '../../src/ui/messages/log.ts';
import type { Language } from '../../src/core/words.ts';
import { FOR_CHROMIUM } from './build.ts';
import { chooseDemo } from './choose.ts';
import {
  ALBUM,
  keep,
  pictureOfPage,
  pictureOfPopup,
  pictureOfToolbar,
  pictureOfWholePopup,
} from './pictures.ts';
import { STOPS, type Stop } from './stops.ts';

/** The administrator of the Danish pass; the English one has none. */
const POLICY = {
  packs: ['builtin:demo'],
  language: 'da',
  councilTenants: ['zoom:kommune.zoom.us'],
};

/** What did not go as it should, a line each; empty when all is well. */
export async function tour(): Promise<readonly string[]> {
  await rm(ALBUM, { recursive: true, force: true });
  const places = await servePlaces();
  try {
    return [...(await pass('en', places)), ...(await pass('da', places))];
  } finally {
    await places.close();
  }
}

async function pass(language: Language, places: Places): Promise<readonly string[]> {
  const browser = await launchChromium({
    extension: FOR_CHROMIUM,
    places,
    fakeMedia: true,
    ...(language === 'da' && { policy: POLICY }),
  });
  const wrong: string[] = [];
  try {
    if (language === 'en') {
      tell('\nIn English, with the demo municipality chosen on the welcome page');
      await pictureOfPage(await chooseDemo(browser), `welcome-${language}`);
    } else {
      tell('\nIn Danish, with the demo municipality set by an administrator’s policy');
      await pictureOfPage(await browser.openOwn('welcome.html'), `welcome-${language}`);
    }
    for (const stop of STOPS) {
      const fault = await visit(browser, stop, language);
      if (fault) wrong.push(`${language}: ${stop.does}: ${fault}`);
      tell(fault ? `  WRONG  ${stop.does}: ${fault}` : '');
    }
    await finish(browser, language);
  } catch (error) {
    wrong.push(`${language}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await browser.close();
  }
  return wrong;
}

/** What is wrong, or an empty text. */
async function visit(browser: Chromium, stop: Stop, language: Language): Promise<string> {
  const page = await browser.open(stop.url);
  try {
    await stop.act(page);
    tell(`- ${stop.does} (${stop.url})`);
    if (!stop.expects) {
      const badge = await browser.badge(page);
      tell('    noticed: nothing');
      return badge ? `nothing should be noticed, and the badge is “${badge}”` : '';
    }
    await eventually('the badge', () => browser.badge(page), 10_000);
    return await hear(browser, page, stop.expects, language);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await page.close();
  }
}

async function hear(
  browser: Chromium,
  page: Page,
  expected: NonNullable<Stop['expects']>,
  language: Language,
): Promise<string> {
  const popup = await browser.popup(page);
  // What it shows instead is told below, should it never come to a reminder.
  await popup.until('document.documentElement.dataset.state === "reminder"', 5000).catch(() => {});
  const said = await popup.evaluate<Readonly<Record<string, string>>>(
    '({ ...document.documentElement.dataset, title: document.querySelector("h1")?.textContent ?? "", text: document.querySelector("h1 + p")?.textContent ?? "" })',
  );
  const { state, site = '', surface = '', tenant, outcome = '', title = '', text = '' } = said;
  tell(`    noticed: ${site}, ${surface}${tenant ? `, tenant ${tenant}` : ''}`);
  tell(`    said:    ${title} [${outcome}]\n             ${text}`);
  if (state !== 'reminder') return `the popup is “${state}”, not a reminder`;
  if (site !== expected.site || surface !== expected.surface) {
    return `expected ${expected.site}, ${expected.surface}`;
  }
  if (site === 'facebook' || site === 'zoom') {
    await pictureOfToolbar(browser, page, `toolbar-${surface}-${language}`);
    await pictureOfWholePopup(browser, `popup-${surface}-${language}-whole`);
    // For these another tab was in front, and a popup closes then.
    const again = await browser.popup(page);
    await note(again, language, `popup-${surface}-${language}`);
  } else {
    await popup.click('button', popupIn(language).carryOn);
  }
  await eventually('the badge to go', async () => (await browser.badge(page)) === '', 10_000);
  return '';
}

/** Answers the first question, if there is one, and makes a note. */
async function note(popup: Target, language: Language, picture: string): Promise<void> {
  await popup.until('document.documentElement.dataset.state === "reminder"');
  await pictureOfPopup(popup, picture);
  const asked = await popup.evaluate<string | null>(
    'document.querySelector("input[type=radio] + label")?.textContent ?? null',
  );
  if (asked) {
    await popup.click('radio', asked);
    await popup.until('document.querySelector("input[type=radio]:checked")');
    await pictureOfPopup(popup, `${picture}-answered`);
  }
  await popup.click('button', popupIn(language).makeNote);
  await popup.until('document.documentElement.dataset.state === "declared"');
  tell('    kept:    a note, because “make a note” was pressed');
  await popup.close();
}

/** The log, as a picture and as the CSV that a user would export. */
async function finish(browser: Chromium, language: Language): Promise<void> {
  const page = await browser.openOwn('log.html');
  await page.locator('tbody tr').nth(1).waitFor();
  await pictureOfPage(page, `log-${language}`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: logIn(language).exportCsv }).click();
  const stream = await (await download).createReadStream();
  const csv = Buffer.concat(await stream.toArray());
  await keep(`log-${language}.csv`, csv);
  tell(`\nThe exported log:\n${csv.toString()}`);
  await page.goto(`chrome-extension://${browser.id}/log.html#status`);
  await page.locator('table').first().waitFor();
  await pictureOfPage(page, `status-${language}`);
}

const tell = (line: string): void => {
  if (line) process.stdout.write(`${line}\n`);
};
