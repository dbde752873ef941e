/** The log page in a real browser, with few notes and with very many, in turns. */
import { build, FOR_CHROMIUM } from '../tour/build.ts';
import { type Chromium, launchChromium } from '../e2e/browsers/chromium.ts';
import { findChromium } from '../e2e/browsers/find.ts';
import { erase, exportAndWatch, fill, find, open, type Opened } from './log-page-turns.ts';
import { median } from './race.ts';
import { atMost, milliseconds, type Section, times, whole } from './report.ts';

const FEW = 100;
const MANY = 100_000;
const TITLE = 'The log page';
const ABOUT = `The page in a browser of its own for each number of notes, opened in turns. It is _usable_ when it shows notes and has answered a press on “Show older notes”. Each search is for a word that one note has, and ends when that note is shown. The memory is that of the page's scripts, and what an export adds to it at most.`;

export async function compareLogPages(rounds = 7): Promise<Section> {
  const untried = (why: string): Section => ({ title: TITLE, about: why, tables: [], targets: [] });
  if (!findChromium())
    return untried('Not tried: there is no browser of the Chromium family here.');
  if (!(await build())) return untried('Not tried: the extension could not be built.');
  const browsers: Chromium[] = [];
  try {
    for (const count of [FEW, MANY]) {
      const browser = await launchChromium({ extension: FOR_CHROMIUM, policy: {} });
      browsers.push(browser);
      await fill(browser, count);
    }
    return sectionOf(await inTurns(browsers, rounds));
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

interface Found {
  readonly opened: readonly Opened[];
  /** Milliseconds. */
  readonly searches: readonly number[];
  readonly export: { readonly before: number; readonly added: number; readonly bytes: number };
}

async function inTurns(browsers: readonly Chromium[], rounds: number): Promise<readonly Found[]> {
  const opened = browsers.map((): Opened[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, browser] of browsers.entries()) opened[at]?.push(await open(browser));
  }
  const found: Found[] = [];
  for (const [at, browser] of browsers.entries()) {
    found.push({
      opened: opened[at] ?? [],
      searches: await find(browser, rounds),
      export: await exportAndWatch(browser),
    });
  }
  await Promise.all(browsers.map(erase));
  return found;
}

function sectionOf(found: readonly Found[]): Section {
  const [few, many] = found.map(({ opened }) => opened) as [readonly Opened[], readonly Opened[]];
  const ratio = (of: keyof Opened) =>
    median(many.map((one, round) => one[of] / (few[round]?.[of] ?? Number.NaN)));
  const searches = found.map(({ searches: taken }) => median(taken));
  const row = (name: string, cells: readonly string[]) => [name, ...cells];
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const opening = (of: keyof Opened) =>
    found.map(({ opened }) => milliseconds(median(opened.map((one) => one[of]))));
  return {
    title: TITLE,
    about: ABOUT,
    tables: [
      {
        head: ['', `${whole(FEW)} notes`, `${whole(MANY)} notes`],
        rows: [
          row('notes are shown', opening('shown')),
          row('the page is usable', opening('usable')),
          row('all notes have been read', opening('read')),
          row('a search', searches.map(milliseconds)),
          row(
            'memory',
            found.map((one) => megabytes(one.export.before)),
          ),
          row(
            'an export adds',
            found.map((one) => megabytes(one.export.added)),
          ),
          row(
            'the exported file',
            found.map((one) => megabytes(one.export.bytes)),
          ),
        ],
      },
    ],
    targets: [
      atMost(
        'the log page usable with 100,000 notes: at most 1.5× as long as with 100',
        1.5,
        ratio('usable'),
        times,
      ),
      atMost(
        'a search in 100,000 notes in under 50 ms',
        50,
        searches[1] ?? Number.NaN,
        milliseconds,
      ),
    ],
  };
}
