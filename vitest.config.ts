import path from 'node:path';
import { defineConfig } from 'vitest/config';

const COMPILED = path.resolve(import.meta.dirname, 'node_modules/.cache/armslength');

export default defineConfig({
  // TypeScript's JSX settings are read from tsconfig.json by the bundler.
  test: {
    reporters: ['default', './test/reporters/plain.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/build/**'],
          // All of the processor: what is otherwise left free is half of a machine with two cores.
          maxWorkers: '100%',
          // Some start a process of the command line: however busy the machine, that is no fault of theirs.
          testTimeout: 60_000,
          // For those processes: the one file that comes before the command line says this itself is kept as well.
          env: { NODE_COMPILE_CACHE: COMPILED },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts', 'test/build/**/*.test.ts'],
          // Each file has browsers of its own, which mostly wait. After the others, which would take their processor.
          maxWorkers: 2,
          // What drives the browsers is loaded once by each worker: a file leaves nothing behind in it.
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A second, which is what it is otherwise, is not always enough for a browser on a busy machine.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
