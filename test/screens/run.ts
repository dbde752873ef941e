/**
 * `npm run screens`: every screen in every language, theme and width, as pictures with an index, each measured. Some of
 * them by language and by how their names begin: `npm run screens -- da log`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES } from '../../src/core/words.ts';
import { ensureBrowsers } from '../e2e/browsers/install.ts';
import { openScene } from '../e2e/scene.ts';
import { build, OUTPUT } from '../tour/build.ts';
import { dress, faultsOf, NARROW, THEMES } from './look.ts';
import { englishBeside } from './measure.ts';
import { MAKES_A_NOTE, type Screen, shownIn } from './places.ts';
import { SCREENS } from './screens.ts';

const FOLDER = path.join(OUTPUT, 'screens');

const wanted = process.argv.slice(2);
const languages = LANGUAGES.filter((one) => wanted.includes(one));
const names = wanted.filter((one) => !(LANGUAGES as readonly string[]).includes(one));
const isWanted = ({ name }: Screen) =>
  names.length === 0 || names.some((start) => name.startsWith(start));
const screens = SCREENS.filter((one) => isWanted(one) || one.name === MAKES_A_NOTE);
if (!SCREENS.some(isWanted)) {
  const all = SCREENS.map(({ name }) => name).join(', ');
  process.stdout.write(`${names.join(', ')}: expected the beginning of one of ${all}\n`);
  process.exit(2);
}

process.env['CHROMIUM_BIN'] = ensureBrowsers().chromium;
if (!(await build())) process.exit(1);
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const pictures: string[] = [];
let faults = 0;
for (const language of languages.length > 0 ? languages : LANGUAGES) {
  const english = await englishBeside(language);
  const scene = await openScene({ policy: { packs: ['builtin:demo'], language } });
  for (const screen of shownIn(language, screens)) {
    const page = await screen.open(scene, language);
    for (const theme of THEMES) {
      for (const width of new Set([NARROW, screen.width])) {
        await dress(page, theme, width);
        const name = `${screen.name}-${language}-${theme}-${width}`;
        await page.screenshot({ path: path.join(FOLDER, `${name}.png`), fullPage: true });
        pictures.push(name);
        for (const fault of await faultsOf(page, english)) {
          faults += 1;
          process.stdout.write(`${name}: ${fault}\n`);
        }
      }
    }
    await scene.evaluate('chrome.storage.session.clear()');
    await Promise.all(scene.context.pages().map((one) => one.close()));
  }
  await scene.close();
}
await writeFile(path.join(FOLDER, 'index.html'), indexOf(pictures));
process.stdout.write(
  `${pictures.length} pictures in .output/screens/index.html, ${faults} faults\n`,
);
process.exitCode = faults > 0 ? 1 : 0;

function indexOf(shown: readonly string[]): string {
  const figures = shown.map(
    (name) =>
      `<figure><a href="${name}.png"><img loading="lazy" src="${name}.png" alt=""></a><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Screens</title><style>
    :root { color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif }
    body { display: flex; flex-wrap: wrap; gap: 1rem }
    figure { margin: 0; width: 20rem } img { width: 100%; border: 1px solid }
  </style>${figures.join('\n')}`;
}
