/** Rows in processes of their own, several at once: many wait for a browser, and meanwhile another may have the processor. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSON_FILE, type Outcome, outcomeOf } from './report.ts';
import type { Proof, Row, Size } from './row.ts';

const RUN = path.join(import.meta.dirname, 'run.ts');
/** At once. Each of them may itself run a browser that keeps a processor busy. */
const LANES = 2;

/** What came of each row, in their order; `tell` hears of each as soon as it has ended. */
export async function proveApart(
  rows: readonly Row[],
  size: Size,
  tell: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const waiting = rows.entries();
  const outcomes: Outcome[] = [];
  const lane = async (): Promise<void> => {
    for (const [at, row] of waiting) {
      const outcome = await outcomeOf(row, performance.now(), proveAlone(row, size));
      outcomes[at] = outcome;
      tell(outcome);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return outcomes;
}

/** @throws where the process did not live to tell. */
async function proveAlone({ id }: Row, size: Size): Promise<Proof> {
  const folder = await mkdtemp(path.join(tmpdir(), 'armslength-prove-'));
  try {
    const sample = size === 'sample' ? ['--sample'] : [];
    const child = spawn(process.execPath, [RUN, '--built', ...sample, '--into', folder, id], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let written = '';
    child.stderr.on('data', (chunk) => (written += String(chunk)));
    const status = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const report = await readFile(path.join(folder, JSON_FILE), 'utf8').catch(() => '[]');
    const [outcome] = JSON.parse(report) as readonly Outcome[];
    if (outcome) return outcome;
    throw new Error(`Its process ended with ${String(status)}: ${written.slice(-1000)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
