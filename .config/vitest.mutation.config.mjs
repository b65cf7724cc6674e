import { defineConfig } from 'vitest/config';
import { NearestFirst } from '../src/testing/mutation/nearest-first.ts';
import { ROOMS, testsOf } from '../src/testing/mutation/rooms.ts';

const room = process.env['MUTATED_ROOM'] ?? '*';

export default defineConfig({
  test: {
    include: testsOf(room),
    // As in `vitest.config.ts`: what keeps nothing may share a process, which spares each file its imports.
    isolate: ROOMS[room]?.hasPages === true,
    testTimeout: 60_000,
    env: { EVENTUALLY_TIMEOUT: '10000' },
    sequence: { sequencer: NearestFirst },
  },
});
