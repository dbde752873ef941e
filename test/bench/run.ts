/**
 * `npm run bench`: how quick the engine is, beside the others, and the log page, in one run. With `--update`, or UPDATE_DOCS=1 in front,
 * the tables go into docs/bench.md. `npm run bench -- load` is about the server of packs instead: docs/admin/load.md.
 */
import { parseArgs } from 'node:util';
import { compareDecisions } from './decision.ts';
import { compareSizes } from './growth.ts';
import { compareHostile } from './hostile.ts';
import { runLoad } from './load/run.ts';
import { compareLogPages } from './log-page.ts';
import { compareLookups } from './lookup.ts';
import { machine } from './machine.ts';
import { compareOwnRules } from './own-rules.ts';
import { comparePacks } from './packs.ts';
import { inSection, type Section, targetTable } from './report.ts';
import { writeDocument } from './write-document.ts';

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean' } },
  allowPositionals: true,
});
const isUpdate = Boolean(values.update ?? process.env['UPDATE_DOCS']);
if (positionals.includes('load')) {
  await runLoad(isUpdate);
  process.exit();
}
const started = new Date();
const on = `${machine(started)}.`;
process.stdout.write(`${on}\n\n`);

const sections: Section[] = [];
// Packs first: how long the first one takes is only told while nothing is warm.
for (const compare of [
  comparePacks,
  compareDecisions,
  compareSizes,
  compareOwnRules,
  compareHostile,
  compareLookups,
  compareLogPages,
]) {
  const section = await compare();
  sections.push(section);
  process.stdout.write(`${inSection(section)}\n\n`);
}

process.stdout.write(`${targetTable(sections)}\n\n`);
process.stdout.write(`It took ${Math.round((Date.now() - started.getTime()) / 1_000)} s.\n`);

if (isUpdate) {
  writeDocument(`${on}\n\n${targetTable(sections)}\n\n${sections.map(inSection).join('\n\n')}`);
}
