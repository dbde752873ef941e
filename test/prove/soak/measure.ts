/** How much the extension holds: the worker's memory once nothing is left to collect, and all that is kept anywhere. */
import type { Target } from '../../e2e/browsers/target.ts';
import { everythingKept } from '../../e2e/inventory.ts';
import type { Scene } from '../../e2e/scene.ts';

export interface Held {
  /** Bytes of the worker's heap. */
  readonly heap: number;
  /** Notes in the log. */
  readonly notes: number;
  /** Characters of everything else that is kept anywhere, written as JSON. */
  readonly kept: number;
  /** Bytes that all of it takes on the disk, as the browser says. */
  readonly disk: number;
}

export async function measure(scene: Scene, worker: Target): Promise<Held> {
  const { indexedDB, ...kept } = await everythingKept(scene);
  const { armslength, ...others } = indexedDB as Record<string, Record<string, readonly unknown[]>>;
  const { declarations = [], ...stores } = armslength ?? {};
  return {
    heap: await heapOf(worker),
    notes: declarations.length,
    kept: JSON.stringify([kept, others, stores]).length,
    disk: await scene.evaluate<number>('navigator.storage.estimate().then(({ usage }) => usage)'),
  };
}

export async function heapOf(worker: Target): Promise<number> {
  // Twice: what the first round lets go may have held something itself.
  for (let round = 0; round < 2; round += 1) await worker.send('HeapProfiler.collectGarbage');
  return (await worker.send<{ usedSize: number }>('Runtime.getHeapUsage')).usedSize;
}
