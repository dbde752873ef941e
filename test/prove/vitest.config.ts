/** The tests that the core is held by: those of its own folder, and the rules that it is tried with. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { environment: 'node', include: ['test/core/**/*.test.ts', 'test/rules/**/*.test.ts'] },
});
