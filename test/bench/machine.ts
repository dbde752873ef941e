import os from 'node:os';

/** What the figures were measured on: no name and no path, only what makes a machine quick or slow. */
export function machine(on: Date): string {
  const cores = os.cpus();
  return [
    `Measured on ${on.toISOString().slice(0, 10)}`,
    `${cores.length} cores of ${cores[0]?.model.trim() || 'a processor that does not say its name'}`,
    `${Math.round(os.totalmem() / 2 ** 30)} GiB of memory`,
    `${os.type()} ${process.arch}`,
    `Node ${process.versions.node} (V8 ${process.versions.v8})`,
    `load ${os.loadavg()[0]?.toFixed(1) ?? 'unknown'} at the beginning`,
  ].join(', ');
}
