import { defineConfig } from 'vitest/config';

/** `unit`: what stands beside the code. `site`: the built site in OUT_DIR, as files and over HTTP. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: ['src/testing/site/**'] } },
      { test: { name: 'site', include: ['src/testing/site/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
