import { Bench } from 'tinybench';

/** How long something takes, in milliseconds. */
export interface Measured {
  /** The first time, before anything of it is warm. */
  readonly first: number;
  readonly median: number;
}

/** Runs `work` once, and then `rounds` times. @throws whatever `work` throws */
export function measure(work: () => unknown, rounds: number): Measured {
  const start = performance.now();
  work();
  const first = performance.now() - start;
  const bench = new Bench({ iterations: rounds, time: 0, warmup: false, throws: true });
  bench.add('work', () => void work());
  const [task] = bench.runSync();
  if (!task || !('latency' in task.result)) throw new Error('Nothing was measured.');
  return { first, median: task.result.latency.p50 };
}
