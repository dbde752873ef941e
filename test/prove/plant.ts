/** Plants a fault in a copy of the checkout, builds that, and asks it for rows. */
import { execFile, type ExecFileException } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT } from '../tour/build.ts';
import type { Fault } from './fault.ts';

/** What is not copied: it is large, is made anew, or belongs to the checkout alone. */
const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.coverage']);
const BUILT = '.output/';
/** In characters: a row that fails may have much to say. */
const MOST_SAID = 100_000_000;

/** The ids of those of `rows` that do not hold with the fault in place. */
export async function failingWith(
  fault: Fault,
  rows: readonly string[],
): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'armslength-fault-'));
  try {
    cpSync(PROJECT, folder, {
      recursive: true,
      filter: (from) => !LEFT_OUT.has(path.relative(PROJECT, from)),
    });
    symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
    const isBuilt = fault.file.startsWith(BUILT);
    if (!isBuilt) plant(folder, fault);
    await run(folder, ['src/cli/build.ts'], [0]);
    if (isBuilt) plant(folder, fault);
    await run(folder, ['test/prove/run.ts', '--built', '--sample', ...rows], [0, 1]);
    const report = readFileSync(path.join(folder, '.output/prove/report.json'), 'utf8');
    const outcomes = JSON.parse(report) as readonly {
      readonly id: string;
      readonly holds: boolean;
    }[];
    return outcomes.filter(({ holds }) => !holds).map(({ id }) => id);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text with the fault in it. Throws where it cannot be planted, as after the code has changed. */
export function withFault(text: string, { file, from, to }: Fault): string {
  const [before, after, ...more] = text.split(from);
  if (after === undefined || more.length > 0)
    throw new Error(`“${from}” has to stand in ${file} once: mend test/prove/faults.ts.`);
  return `${before}${to}${after}`;
}

function plant(folder: string, fault: Fault): void {
  const files = globSync(fault.file, { cwd: folder }).map((name) => path.join(folder, name));
  if (files.length === 0) throw new Error(`There is no ${fault.file}: mend test/prove/faults.ts.`);
  for (const file of files) writeFileSync(file, withFault(readFileSync(file, 'utf8'), fault));
}

/** @throws where it ends with another status than a good one. */
async function run(cwd: string, args: readonly string[], good: readonly unknown[]): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, args, { cwd, maxBuffer: MOST_SAID });
  } catch (error) {
    const { code, stdout, stderr } = error as ExecFileException;
    if (!good.includes(code))
      throw new Error(
        `${args.join(' ')} ended with ${code}: ${String(stdout).slice(-1000)}${String(stderr).slice(-1000)}`,
        { cause: error },
      );
  }
}
