import { defineConfig } from 'vitest/config';

/** The unit tests that judge code by what it does: not those that read its text, start processes or build sites. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/testing/**', 'src/cli/**'],
    testTimeout: 60_000,
  },
});
