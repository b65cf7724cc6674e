import type { BenchResult, HistoryUsage } from './run.ts';
import { areLight, SORTS } from './weights.ts';

const MB = 1024 * 1024;
const seconds = (value: number): string => `${value.toFixed(2)} s`;
const megabytes = (value: number): string => `${(value / MB).toFixed(1)} MB`;
const kilobytes = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
const perThousand = (value: number, documents: number): number => (value / documents) * 1000;

/** Milliseconds for each version, by the clock and of the processor, git's too: whichever is more. */
const eachVersion = ({ seconds, cpuSeconds }: HistoryUsage, versions: number): number =>
  (Math.max(seconds, cpuSeconds) / versions) * 1000;

const ROWS: readonly { name: string; of: (result: BenchResult) => string }[] = [
  { name: 'build', of: ({ build }) => seconds(build.seconds) },
  { name: '  CPU', of: ({ build }) => seconds(build.cpuSeconds) },
  { name: '  per document', of: ({ build, documents }) => `${((build.seconds / documents) * 1000).toFixed(1)} ms` },
  { name: '  peak memory', of: ({ build }) => megabytes(build.peakBytes) },
  { name: 'build after one edit', of: ({ edited }) => seconds(edited.seconds) },
  { name: '  CPU', of: ({ edited }) => seconds(edited.cpuSeconds) },
  { name: 'build after none', of: ({ untouched }) => seconds(untouched.seconds) },
  { name: '  CPU', of: ({ untouched }) => seconds(untouched.cpuSeconds) },
  { name: 'floor: read and write the same', of: ({ floor }) => seconds(floor.seconds) },
  { name: '  CPU', of: ({ floor }) => seconds(floor.cpuSeconds) },
  { name: '  peak memory', of: ({ floor }) => megabytes(floor.peakBytes) },
  { name: 'check, cold', of: ({ checkCold }) => seconds(checkCold.seconds) },
  { name: '  CPU', of: ({ checkCold }) => seconds(checkCold.cpuSeconds) },
  { name: 'check, warm', of: ({ checkWarm }) => seconds(checkWarm.seconds) },
  { name: '  CPU', of: ({ checkWarm }) => seconds(checkWarm.cpuSeconds) },
  { name: 'versions in git', of: ({ history }) => String(history.versions) },
  { name: '  first reading', of: ({ history }) => seconds(history.first.seconds) },
  { name: '    CPU', of: ({ history }) => seconds(history.first.cpuSeconds) },
  {
    name: '    each version',
    of: ({ history: { first, versions } }) => `${eachVersion(first, versions).toFixed(2)} ms`,
  },
  { name: '    peak memory', of: ({ history }) => megabytes(history.first.peakBytes) },
  { name: '  later', of: ({ history }) => seconds(history.later.seconds) },
  { name: '    CPU', of: ({ history }) => seconds(history.later.cpuSeconds) },
  {
    name: '    each version',
    of: ({ history: { later, versions } }) => `${eachVersion(later, versions).toFixed(2)} ms`,
  },
  { name: '    peak memory', of: ({ history }) => megabytes(history.later.peakBytes) },
  { name: 'output', of: ({ outputBytes, files }) => `${megabytes(outputBytes)}, ${files} files` },
  { name: 'search index', of: ({ indexBytes }) => megabytes(indexBytes) },
  { name: '  largest chunk', of: ({ largestChunkBytes }) => kilobytes(largestChunkBytes) },
  { name: 'document page, median', of: ({ pageBytes }) => kilobytes(pageBytes.median) },
  { name: '  heaviest', of: ({ pageBytes }) => kilobytes(pageBytes.max) },
  ...SORTS.map(({ name, most }) => ({
    name: most === undefined ? name : `${name} (≤ ${most / 1000} kB)`,
    of: ({ weights }: BenchResult) => {
      const weight = weights.find((one) => one.name === name);
      return weight ? kilobytes(weight.bytes) : '–';
    },
  })),
];

/** The budgets of the design; a start of the program counts against the check, so small corpora are not scaled up. */
const BUDGETS: readonly { name: string; holds: (result: BenchResult) => boolean }[] = [
  { name: 'document page ≤ 14 kB (median)', holds: ({ pageBytes }) => pageBytes.median <= 14_000 },
  {
    name: 'check ≤ 3 s per 1,000 documents cold',
    holds: ({ checkCold, documents }) => Math.min(checkCold.seconds, perThousand(checkCold.seconds, documents)) <= 3,
  },
  {
    name: 'check ≤ 0.5 s per 1,000 documents warm',
    holds: ({ checkWarm, documents }) => Math.min(checkWarm.seconds, perThousand(checkWarm.seconds, documents)) <= 0.5,
  },
  {
    name: 'version ≤ 4 ms at the first reading',
    holds: ({ history: { first, versions } }) => eachVersion(first, versions) <= 4,
  },
  { name: 'version ≤ 0.5 ms later', holds: ({ history: { later, versions } }) => eachVersion(later, versions) <= 0.5 },
  {
    name: '10,000 versions ≤ 0.5 s CPU later',
    holds: ({ history: { later, versions } }) => later.cpuSeconds / Math.max(1, versions / 10_000) <= 0.5,
  },
  { name: 'HTML of a page ≤ 60 kB, data ≤ 100 kB', holds: ({ weights }) => areLight(weights) },
  { name: 'build ≤ 1.5 GB', holds: ({ build }) => build.peakBytes <= 1.5 * 1024 * MB },
];

/** The results side by side, and whether each keeps the budgets. */
export function benchTable(results: readonly BenchResult[]): { text: string; isWithinBudget: boolean } {
  const lines = [
    line(
      'documents',
      results.map(({ documents }) => String(documents)),
    ),
    ...ROWS.map(({ name, of }) => line(name, results.map(of))),
    '',
    ...BUDGETS.map(({ name, holds }) =>
      line(
        name,
        results.map((result) => (holds(result) ? 'pass' : 'FAIL')),
      ),
    ),
  ];
  return { text: lines.join('\n'), isWithinBudget: BUDGETS.every(({ holds }) => results.every(holds)) };
}

const line = (name: string, cells: readonly string[]): string =>
  name.padEnd(40) + cells.map((cell) => cell.padStart(24)).join('');
