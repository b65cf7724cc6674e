import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { drawnPlaces } from './drawn-places.ts';
import { ROOMS } from './rooms.ts';
import { sampleOf } from './sample.ts';

/**
 * `npm run mutation [-- room …]`: changes the code in small ways, a sample of each room, and asks whether a unit test
 * notices. What no test runs counts as unnoticed. Exits with 1 where a room stays below its goal.
 */
const chosen = process.argv.slice(2);
const rooms = Object.keys(ROOMS).filter((room) => chosen.length === 0 || chosen.includes(room));

let failed = false;
for (const room of rooms) {
  const began = Date.now();
  const judged = await judge(room);
  for (const mutant of judged.filter((result) => !isNoticed(result))) console.log(describe(mutant));
  const share = (100 * judged.filter(isNoticed).length) / judged.length;
  failed ||= !(share >= ROOMS[room]!.goal);
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  console.log(
    `${room.padEnd(12)} ${share.toFixed(1)} % of ${judged.length}, goal ${ROOMS[room]!.goal} %, ${minutes} minutes`,
  );
}
process.exitCode = failed ? 1 : 0;

/** The mutants of a room's sample, each with what its tests said of it. */
async function judge(room: string): Promise<MutantResult[]> {
  // Read by the settings of the tests, in the processes that Stryker starts.
  process.env['MUTATED_ROOM'] = room;
  const stryker = new Stryker({
    mutate: await drawnPlaces(room),
    testRunner: 'vitest',
    vitest: { configFile: '.config/vitest.mutation.config.mjs' },
    checkers: ['sample'],
    plugins: ['@stryker-mutator/vitest-runner', './src/testing/mutation/sample-checker.ts'],
    coverageAnalysis: 'perTest',
    // What runs when a module is loaded, such as a pattern, is judged by every test that loads it, the nearest first.
    ignoreStatic: false,
    warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
    disableTypeChecks: false,
    ignorePatterns: ['dist', '.astro', '.cache', 'test-results'],
    tempDirName: '.cache/mutation',
    reporters: ['progress-append-only'],
    timeoutMS: 30_000,
    // The tests of the room once, one after the other, on a machine that may be busy.
    dryRunTimeoutMinutes: 30,
    concurrency: 2,
    allowConsoleColors: false,
  });
  const results = (await stryker.runMutationTest()).filter(({ status }) => status !== 'Ignored');
  // At those places stand others too: within a change that was drawn, or another change of the same words.
  const judged = sampleOf(results.map((result) => ({ ...result, location: fromZero(result.location) })));
  const lost = judged.find(({ status }) => status === 'CompileError');
  if (lost) throw new Error(`${lost.fileName}: a mutant of the sample was not tested`);
  return judged;
}

/** Whether a test fails; a module that no longer loads fails its tests as well. */
function isNoticed({ status }: MutantResult): boolean {
  return ['Killed', 'Timeout', 'RuntimeError'].includes(status);
}

/** Reports count lines and columns from one, mutants from nought. */
function fromZero({ start, end }: MutantResult['location']): MutantResult['location'] {
  return {
    start: { line: start.line - 1, column: start.column - 1 },
    end: { line: end.line - 1, column: end.column - 1 },
  };
}

/** A change that no test noticed, with what stood there before. */
function describe({ fileName, location: { start, end }, replacement, status }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1);
  const first = (lines[0] ?? '').slice(start.column);
  const before = lines.length === 1 ? first.slice(0, end.column - start.column) : `${first} …`;
  const place = `${relative('.', fileName)}:${start.line + 1}:${start.column + 1}`;
  return `${status} ${place} «${before}» → «${replacement ?? ''}»`;
}
