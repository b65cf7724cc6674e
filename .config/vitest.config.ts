import { defineConfig } from 'vitest/config';
import { PATIENCE } from '../src/testing/patience.ts';

/** Load may make a test slow and must not make it fail: no test asserts time, and only one that hangs is cut off. */
const PATIENT = { testTimeout: PATIENCE.test, hookTimeout: PATIENCE.test };

/** Rooms whose code keeps nothing and starts nothing: their tests may share a process, which is three times as quick. */
const PURE = [
  'checks',
  'comparison',
  'corpus',
  'domain',
  'importing',
  'issues',
  'markup',
  'outputs',
  'releases',
  'rendering',
  'vietnamese',
];
const pure = PURE.map((room) => `src/${room}/**/*.test.ts`);

/**
 * `pure` and `unit`: what stands beside the code. `office`: files as LibreOffice opens them. `site`: the built site in
 * OUT_DIR, as files and over HTTP. `edits`: whether a build remembers nothing stale. `clones`: what hosts run, in clones of the
 * project. `nginx`: the same on the server that offices have. `engines`: the same site in Firefox,
 * WebKit and Chromium.
 */
export default defineConfig({
  test: {
    // By default one core is left idle, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'pure', include: pure, isolate: false, ...PATIENT } },
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: [
            ...pure,
            'src/testing/site/**',
            'src/testing/clones/**',
            'src/testing/edits/**',
            'src/testing/office/**',
            'src/testing/engines/**',
            'src/testing/nginx/**',
          ],
          ...PATIENT,
        },
      },
      { test: { name: 'office', include: ['src/testing/office/**/*.test.ts'], ...PATIENT } },
      { test: { name: 'edits', include: ['src/testing/edits/**/*.test.ts'], ...PATIENT } },
      { test: { name: 'clones', include: ['src/testing/clones/**/*.test.ts'], ...PATIENT } },
      { test: { name: 'nginx', include: ['src/testing/nginx/**/*.test.ts'], ...PATIENT } },
      // Builds of one project folder are made one after the other.
      { test: { name: 'site', fileParallelism: false, include: ['src/testing/site/**/*.test.ts'], ...PATIENT } },
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
