/** All of it: in rounds, in which everybody has the same work in turn. */
import os from 'node:os';
import { growthOver, type Stay } from './growth.ts';
import type { Heap } from './heap.ts';
import type { Kind, Lab } from './lab.ts';
import { type Calls, type Cost, costOf, countCalls, type Work } from './visit.ts';

export interface Pace {
  readonly rounds: number;
  readonly work: Work;
  readonly stay: Stay;
}

export const FULL: Pace = {
  rounds: 11,
  work: { changes: 300, perSecond: 200, changesPerMove: 50, letters: 30, loads: 7 },
  stay: { warm: { focusEvents: 10_000, moves: 1_000 }, focusEvents: 10_000, moves: 1_000 },
};

/** Those whose cost is compared, and those of whom it is seen whether they grow. */
export const COMPARED = ['none', 'empty', 'ours', 'rescanner'] as const;
export const STAYING = ['empty', 'ours', 'keeper'] as const;

export type Compared = (typeof COMPARED)[number];
export type Staying = (typeof STAYING)[number];

export interface Found {
  readonly pace: Pace;
  readonly version: string;
  /** How busy the machine was at the beginning and at the end. */
  readonly load: readonly [number, number];
  /** One for each round, in their order. */
  readonly costs: Readonly<Record<Compared, readonly Cost[]>>;
  readonly calls: Readonly<Record<Compared, Calls>>;
  readonly growth: Readonly<Record<Staying, Heap>>;
}

export async function measurePages(lab: Lab, pace: Pace = FULL): Promise<Found> {
  const { rounds, work, stay } = pace;
  const before = busy();
  const costs: Record<Compared, Cost[]> = { none: [], empty: [], ours: [], rescanner: [] };
  for (let round = 0; round < rounds; round += 1) {
    // Another one is first in each round, so that nobody always comes after the same.
    for (const at of COMPARED.keys()) {
      const kind = COMPARED[(round + at) % COMPARED.length] ?? 'none';
      costs[kind].push(await costOf(lab, lab.subjects[kind], work));
    }
  }
  const calls = await ofEach(COMPARED, (kind) => countCalls(lab, lab.subjects[kind], work));
  const growth = await ofEach(STAYING, (kind) => growthOver(lab, lab.subjects[kind], stay));
  return { pace, version: lab.version, load: [before, busy()], costs, calls, growth };
}

const busy = (): number => os.loadavg()[0] ?? Number.NaN;

/** One after the other: two at once would be in each other's way. */
async function ofEach<K extends Kind, T>(
  kinds: readonly K[],
  find: (kind: K) => Promise<T>,
): Promise<Record<K, T>> {
  const found: Partial<Record<K, T>> = {};
  for (const kind of kinds) found[kind] = await find(kind);
  return found as Record<K, T>;
}
