import { defineConfig } from 'vitest/config';
import { NearestFirst } from '../src/testing/mutation/nearest-first.ts';

/** The tests that judge code by what it does: not those that read its text, start this program or others, or build sites. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: [
      'src/cli/**',
      'src/testing/{bench,clones,editor,engines,nginx,office,pipelines,release,site,words}/**',
      'src/testing/{boundaries,lock}.test.ts',
    ],
    testTimeout: 60_000,
    env: { EVENTUALLY_TIMEOUT: '10000' },
    sequence: { sequencer: NearestFirst },
  },
});
