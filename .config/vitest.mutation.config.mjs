import { defineConfig } from 'vitest/config';
import { NearestFirst } from '../src/testing/mutation/nearest-first.ts';
import { testsOf } from '../src/testing/mutation/rooms.ts';

export default defineConfig({
  test: {
    include: testsOf(process.env['MUTATED_ROOM'] ?? '*'),
    testTimeout: 60_000,
    env: { EVENTUALLY_TIMEOUT: '10000' },
    sequence: { sequencer: NearestFirst },
  },
});
