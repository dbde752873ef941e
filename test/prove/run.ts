/**
 * `npm run prove`: every promise, one row each, in plain words; also in `.output/prove/`. The exit code is 1 if one of them
 * does not hold, 2 if it was called wrongly. Rows by name: `npm run prove -- no-bit-changed mutants`. `--sample` does less of
 * each, as `npm test` and the planted faults do.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Argument, Command } from 'commander';
import { ensureBrowsers } from '../e2e/browsers/install.ts';
import { build, OUTPUT, PROJECT } from '../tour/build.ts';
import { holds, jsonOf, linesOf, type Outcome, reportOf } from './report.ts';
import type { Row, Size } from './row.ts';
import { ROWS } from './rows.ts';

const MISUSE = 2;

const command = new Command('npm run prove --')
  .description('Every promise, one row each; also in .output/prove/. See docs/promises.md.')
  .addArgument(new Argument('[rows...]', 'only these').choices(ROWS.map(({ id }) => id)))
  .option('--sample', 'less of each, as npm test does', false)
  .option('--built', 'of the build that is there, as it is', false)
  .showHelpAfterError()
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : MISUSE))
  .parse();
const values = command.opts<{ readonly sample: boolean; readonly built: boolean }>();
const positionals = command.args;
const wanted = ROWS.filter(({ id, onDemand }) =>
  positionals.length > 0 ? positionals.includes(id) : !onDemand,
);
if (wanted.some(({ needsBrowser }) => needsBrowser)) ensureBrowsers();
// A planted fault may be in the build itself, which is then looked at as it is.
if (!values.built && !(await build())) process.exit(1);

const outcomes: Outcome[] = [];
const begun = performance.now();
for (const row of wanted) {
  const outcome = await outcomeOf(row, values.sample ? 'sample' : 'whole');
  say(linesOf(outcome));
  outcomes.push(outcome);
}
const folder = path.join(OUTPUT, 'prove');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'report.md'), reportOf(outcomes));
writeFileSync(path.join(folder, 'report.json'), jsonOf(outcomes));
const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
say(
  `${outcomes.filter(holds).length} of ${outcomes.length} promises hold, seen in ${minutes} minutes.`,
);
process.exitCode = outcomes.every(holds) ? 0 : 1;

/** A proof that breaks off has proved nothing. */
async function outcomeOf(row: Row, size: Size): Promise<Outcome> {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 100) / 10;
  try {
    const proof = await row.prove({ folder: PROJECT }, size);
    return { row, ...proof, seconds: seconds() };
  } catch (error) {
    const broken = { figure: 'It could not be tried to its end.', found: [String(error)] };
    return { row, ...broken, seconds: seconds() };
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
