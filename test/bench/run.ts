/**
 * `npm run bench`: how quick the engine is, beside the others, what the extension costs a page, how soon the popup shows
 * something, and how the log page does with very many notes. A part by its name: `npm run bench -- page`. With `--update`, or UPDATE_DOCS=1 in front, the
 * tables go into docs/bench.md. `npm run bench -- load` is about the server of packs instead: docs/admin/load.md.
 */
import { Argument, Command } from 'commander';
import { ensureChromium } from '../e2e/browsers/install.ts';
import { build, FOR_CHROMIUM } from '../tour/build.ts';
import { compareDecisions } from './decision.ts';
import { compareSizes } from './growth.ts';
import { compareHostile } from './hostile.ts';
import { runLoad } from './load/run.ts';
import { compareLogPages } from './log-page.ts';
import { compareLookups } from './lookup.ts';
import { machine } from './machine.ts';
import { compareOwnRules } from './own-rules.ts';
import { comparePacks } from './packs.ts';
import { openLab } from './page/lab.ts';
import { measurePages } from './page/measure-pages.ts';
import { tellPages } from './page/tell-pages.ts';
import { comparePopups, tellPopups } from './popup/compare-popups.ts';
import { openPopupLab } from './popup/lab.ts';
import { inSection, type Section, targetTable } from './report.ts';
import { writeDocument } from './write-document.ts';

type Comparison = () => Section | Promise<Section>;

const PARTS: Readonly<Record<string, readonly Comparison[]>> = {
  // Packs first: how long the first one takes is only told while nothing is warm.
  engine: [
    () => comparePacks(),
    () => compareDecisions(),
    () => compareSizes(),
    () => compareOwnRules(),
    () => compareHostile(),
    () => compareLookups(),
  ],
  page: [comparePage],
  popup: [comparePopup],
  log: [() => compareLogPages()],
};

/** Not with the others: it needs a server and `wrk`. */
const LOAD = 'load';

const MISUSE = 2;

const command = new Command('npm run bench --')
  .description('How quick it is, and what it costs a page. See docs/bench.md.')
  .addArgument(
    new Argument('[parts...]', `only these; “${LOAD}” by itself`).choices([
      ...Object.keys(PARTS),
      LOAD,
    ]),
  )
  .option('--update', 'the tables go into docs/bench.md', false)
  .showHelpAfterError()
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : MISUSE))
  .parse();
const positionals = command.args;
const isUpdate =
  command.opts<{ readonly update: boolean }>().update || Boolean(process.env['UPDATE_DOCS']);
if (positionals.includes(LOAD)) {
  await runLoad(isUpdate);
  process.exit();
}
for (const [part, comparisons] of Object.entries(PARTS)) {
  if (positionals.length === 0 || positionals.includes(part)) await run(part, comparisons);
}

async function run(part: string, comparisons: readonly Comparison[]): Promise<void> {
  const started = new Date();
  const on = `${machine(started)}.`;
  tell(`${on}\n`);
  const sections: Section[] = [];
  for (const compare of comparisons) {
    const section = await compare();
    sections.push(section);
    tell(`${inSection(section)}\n`);
  }
  tell(`${targetTable(sections)}\n`);
  tell(`It took ${Math.round((Date.now() - started.getTime()) / 1_000)} s.\n`);
  if (isUpdate) {
    const tables = [on, targetTable(sections), ...sections.map(inSection)];
    writeDocument(part, tables.join('\n\n'));
  }
}

async function comparePage(): Promise<Section> {
  ensureChromium();
  if (!(await build())) throw new Error('The extension could not be built.');
  const lab = await openLab();
  try {
    return tellPages(await measurePages(lab));
  } finally {
    await lab.close();
  }
}

async function comparePopup(): Promise<Section> {
  ensureChromium();
  if (!(await build())) throw new Error('The extension could not be built.');
  const lab = await openPopupLab(FOR_CHROMIUM);
  try {
    return tellPopups(await comparePopups(lab));
  } finally {
    await lab.close();
  }
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
