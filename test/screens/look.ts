/** One screen in one look: language, theme and width, measured and held to accessibility rules. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { looksOfWays, measure } from './measure.ts';

export const THEMES = ['light', 'dark', 'forced'] as const;
export type Theme = (typeof THEMES)[number];

export const NARROW = 320;
/** As wide as a window of 1,280 pixels at 160 per cent. */
export const ZOOMED = 800;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

export async function dress(page: Page, theme: Theme, width: number): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(untilSteady);
}

/** As a reader may space text who reads it better so: by the measures of WCAG 2.2, 1.4.12. */
export async function space(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Runs in the page: until everything has been as large for a number of frames. What unfolds takes a moment. */
const untilSteady = async (): Promise<void> => {
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  let last = '';
  for (let same = 0; same < 5;) {
    await frame();
    const now = [document.body, ...document.querySelectorAll('details, dialog')]
      .map((one) => Math.round(one.getBoundingClientRect().height))
      .join();
    same = now === last ? same + 1 : 0;
    last = now;
  }
};

/** Everything wrong with the page as it is dressed, as sentences. None: it can be shown. */
export async function faultsOf(page: Page, english: readonly string[]): Promise<readonly string[]> {
  return [
    ...(await measure(page, english)),
    ...(new Set(await looksOfWays(page)).size > 1 ? ['the two ways on do not look alike'] : []),
    ...(await rulesBroken(page)),
  ];
}

async function rulesBroken(page: Page): Promise<readonly string[]> {
  // By the debugger: the page's own policy would not let a script of others in.
  const session = await page.context().newCDPSession(page);
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as T;
  };
  if (!(await evaluate<boolean>(`typeof axe !== 'undefined'`))) await evaluate(`${axe}; 0`);
  const found = await evaluate<readonly Found[]>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })
      .then(({ violations }) => violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  await session.detach();
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ; ')}`,
  );
}
