/** The tests that the core is held by: those of its own folder. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/core/**/*.test.ts'],
    // As elsewhere: a busy machine is no fault of a test, and here it would end the whole before it begins.
    testTimeout: 60_000,
  },
});
