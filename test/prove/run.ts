/**
 * `npm run prove`: every promise, one row each, in plain words; also in `.output/prove/`. The exit code is 1 if one of them
 * does not hold, 2 if it was called wrongly. Rows by name: `npm run prove -- no-bit-changed mutants`. `--sample` does less of
 * each, as `npm test` and the planted faults do.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../e2e/browsers/install.ts';
import { build, OUTPUT, PROJECT } from '../tour/build.ts';
import { holds, jsonOf, linesOf, type Outcome, reportOf } from './report.ts';
import type { Row, Size } from './row.ts';
import { ROWS } from './rows.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !ROWS.some(({ id }) => id === name));
if (unknown.length > 0) {
  say(`${unknown.join(', ')}: expected one of ${ROWS.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}
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
