import { defineConfig } from 'vitest/config';
import { PATIENCE } from '../src/testing/patience.ts';

/** Load may make a test slow and must not make it fail: no test asserts time, and only one that hangs is cut off. */
const PATIENT = { testTimeout: PATIENCE.test, hookTimeout: PATIENCE.test };

/**
 * `unit`: what stands beside the code. `office`: files as LibreOffice opens them. `site`: the built site in OUT_DIR, as
 * files and over HTTP. `nginx`: the same on the server that offices have. `engines`: the same site in Firefox, WebKit and Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/testing/site/**', 'src/testing/office/**', 'src/testing/engines/**', 'src/testing/nginx/**'],
          // GitHub's reader of workflows imports JSON as bundlers do, which Node does not.
          deps: { optimizer: { ssr: { enabled: true, include: ['@actions/workflow-parser'] } } },
          ...PATIENT,
        },
      },
      { test: { name: 'office', include: ['src/testing/office/**/*.test.ts'], ...PATIENT } },
      { test: { name: 'nginx', include: ['src/testing/nginx/**/*.test.ts'], ...PATIENT } },
      { test: { name: 'site', include: ['src/testing/site/**/*.test.ts'], ...PATIENT } },
      {
        test: {
          name: 'engines',
          include: ['src/testing/engines/**/*.test.ts'],
          globalSetup: 'src/testing/engines/sites.ts',
          ...PATIENT,
        },
      },
    ],
  },
});
