/** Rows in processes of their own, several at once: many wait for a browser, and meanwhile another may have the processor. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { groupsOf, longestFirst } from './lanes.ts';
import { JSON_FILE, type Outcome, outcomeOf } from './report.ts';
import type { Row } from './row.ts';

const RUN = path.join(import.meta.dirname, 'run.ts');
/** At once. Each of them may itself run a browser that keeps a processor busy. */
const LANES = 2;

/** What came of each row, tried whole, in their order; `tell` hears of each as soon as its process has ended. */
export async function proveApart(
  rows: readonly Row[],
  tell: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const waiting = longestFirst(groupsOf(rows)).values();
  const outcomes = new Map<string, Outcome>();
  const lane = async (): Promise<void> => {
    for (const group of waiting)
      for (const outcome of await outcomesAlone(group)) {
        outcomes.set(outcome.id, outcome);
        tell(outcome);
      }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return rows.flatMap(({ id }) => outcomes.get(id) ?? []);
}

/** A process that did not live to tell has proved none of its rows. */
async function outcomesAlone(group: readonly Row[]): Promise<readonly Outcome[]> {
  const started = performance.now();
  const ids = group.map(({ id }) => id);
  try {
    return await toldBy(ids);
  } catch (error) {
    return Promise.all(group.map((row) => outcomeOf(row, started, Promise.reject(error))));
  }
}

/** @throws where the process did not tell of each. */
async function toldBy(ids: readonly string[]): Promise<readonly Outcome[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'armslength-prove-'));
  try {
    const child = spawn(process.execPath, [RUN, '--built', '--into', folder, ...ids], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let written = '';
    child.stderr.on('data', (chunk) => (written += String(chunk)));
    const status = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const report = await readFile(path.join(folder, JSON_FILE), 'utf8').catch(() => '[]');
    const outcomes = JSON.parse(report) as readonly Outcome[];
    if (outcomes.length === ids.length) return outcomes;
    throw new Error(`Its process ended with ${String(status)}: ${written.slice(-1000)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
