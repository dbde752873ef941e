/** The tests that the core is held by: those of its own folder. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { environment: 'node', include: ['test/core/**/*.test.ts'] },
});
