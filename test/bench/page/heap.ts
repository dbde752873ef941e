import type { CDPSession } from 'playwright-core';

export interface Heap {
  /** What scripts hold after everything that nobody needs has been collected. */
  readonly bytes: number;
  readonly listeners: number;
}

/** Answers that are still on their way hold memory too: so often it is looked again until two readings agree. */
const MOST_READINGS = 20;

/** @throws Error where it never comes to rest */
export async function heapOf(session: CDPSession): Promise<Heap> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  let before = await read(session);
  for (let reading = 1; reading < MOST_READINGS; reading += 1) {
    const now = await read(session);
    if (now.bytes === before.bytes) return now;
    before = now;
  }
  throw new Error(`The heap did not come to rest: ${before.bytes} bytes at last.`);
}

async function read(session: CDPSession): Promise<Heap> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { bytes: value('JSHeapUsedSize'), listeners: value('JSEventListeners') };
}
