import { defineConfig } from 'vitest/config';

/** `unit`: what stands beside the code. `office`: files as LibreOffice opens them. `site`: the built site in OUT_DIR, as files and over HTTP. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/testing/site/**', 'src/testing/office/**'],
        },
      },
      { test: { name: 'office', include: ['src/testing/office/**/*.test.ts'] } },
      {
        test: { name: 'site', include: ['src/testing/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
});
