/**
 * `npm run prove`: every promise, one row each, in plain words; also in `.output/prove/`. The exit code is 1 if one of them
 * does not hold, 2 if it was called wrongly. Rows by name: `npm run prove -- no-bit-changed mutants`. `--sample` does less of
 * each, as `npm test` and the planted faults do; `--built` takes the builds as they are, and `--into <folder>` puts the report
 * there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Argument, Command } from 'commander';
import { ensureBrowsers } from '../e2e/browsers/install.ts';
import { build, OUTPUT, PROJECT } from '../tour/build.ts';
import { proveApart } from './apart.ts';
import { groupsOf } from './lanes.ts';
import { JSON_FILE, jsonOf, linesOf, type Outcome, outcomeOf, reportOf } from './report.ts';
import type { Size } from './row.ts';
import { ROWS } from './rows.ts';

const MISUSE = 2;

const command = new Command('npm run prove --')
  .description('Every promise, one row each; also in .output/prove/. See docs/promises.md.')
  .addArgument(new Argument('[rows...]', 'only these').choices(ROWS.map(({ id }) => id)))
  .option('--sample', 'less of each, as npm test does', false)
  .option('--built', 'of the build that is there, as it is', false)
  .option('--into <folder>', 'where the report is put', path.join(OUTPUT, 'prove'))
  .showHelpAfterError()
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : MISUSE))
  .parse();
const values = command.opts<{
  readonly sample: boolean;
  readonly built: boolean;
  readonly into: string;
}>();
const positionals = command.args;
const wanted = ROWS.filter(({ id, onDemand }) =>
  positionals.length > 0 ? positionals.includes(id) : !onDemand,
);
if (wanted.some(({ needsBrowser }) => needsBrowser)) ensureBrowsers();
// A planted fault may be in the build itself, which is then looked at as it is.
if (!values.built && !(await build())) process.exit(1);

const size: Size = values.sample ? 'sample' : 'whole';
const begun = performance.now();
const outcomes = await outcomesOf(wanted);
mkdirSync(values.into, { recursive: true });
writeFileSync(path.join(values.into, 'report.md'), reportOf(outcomes));
writeFileSync(path.join(values.into, JSON_FILE), jsonOf(outcomes));
const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
const kept = outcomes.filter(({ holds }) => holds).length;
say(`${kept} of ${outcomes.length} promises hold, seen in ${minutes} minutes.`);
process.exitCode = kept === outcomes.length ? 0 : 1;

async function outcomesOf(rows: typeof wanted): Promise<readonly Outcome[]> {
  const tell = (outcome: Outcome) => say(linesOf(outcome));
  // A sample takes less time than so many processes.
  if (size === 'whole' && groupsOf(rows).length > 1) return proveApart(rows, tell);
  const proved: Outcome[] = [];
  for (const row of rows) {
    const proving = async () => row.prove({ folder: PROJECT }, size);
    const outcome = await outcomeOf(row, performance.now(), proving());
    tell(outcome);
    proved.push(outcome);
  }
  return proved;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
