/** Loads the page that tries to notice, over and over, with a person in it who clicks and writes. */
import { chromiumId, readManifest } from '../../e2e/browsers/extension.ts';
import { eventually } from '../../e2e/browsers/deadline.ts';
import { launchChromium } from '../../e2e/browsers/chromium.ts';
import { servePlaces } from '../../e2e/places/serve.ts';
import { ADDRESS, noticingPage, placeOf } from './place.ts';
import { wordsOf } from './words-of.ts';

interface Options {
  /** The folder of the extension. */
  readonly extension: string;
  readonly loads: number;
  /** With one, the extension has to have noticed the writing. */
  readonly policy?: Readonly<Record<string, unknown>>;
}

/** How often files of the extension are asked for, and that it is there at all: both take longer than everything else. */
const CLOSELY_EVERY = 50;

/** What the page found, each as `way: what`, once. */
export async function loadOver({ extension, loads, policy }: Options): Promise<readonly string[]> {
  const id = chromiumId(await readManifest(extension));
  const sent = noticingPage(id, wordsOf(extension));
  const places = await servePlaces({ more: [placeOf(sent)] });
  const chromium = await launchChromium({ extension, places, ...(policy && { policy }) });
  const found = new Set<string>();
  try {
    const page = await chromium.open(ADDRESS);
    for (let load = 0; load < loads; load += 1) {
      await page.goto(ADDRESS);
      await page.mouse.click(100, 50);
      await page.keyboard.type('ab');
      const closely = load % CLOSELY_EVERY === 0;
      if (closely && policy)
        await eventually('a reminder', () => chromium.badge(page).then(Boolean));
      const told = await page.evaluate<readonly string[]>(
        `tell(${closely}, ${JSON.stringify(sent)})`,
      );
      for (const one of told) found.add(one);
    }
    return [...found];
  } finally {
    await chromium.close();
    await places.close();
  }
}
