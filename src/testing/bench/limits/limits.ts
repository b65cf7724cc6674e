import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Cost } from './probe.ts';
import { shapes } from './shapes/shapes.ts';

/** Eight times the input may take so many times the processor time; below this, starting up outweighs the work. */
const GROWTH = 8;
const MAX_GROWTH = 2 * GROWTH;
const NOISE_SECONDS = 0.4;
const MAX_SECONDS = 3;
const MAX_BYTES = 500_000_000;
/** A probe that takes longer has been held up. */
const PATIENCE_MS = 120_000;

export interface LimitsReport {
  costs: Cost[];
  /** What is over a bound, or was held up, each as a line. */
  faults: string[];
}

/**
 * What `npm run check` costs on single files of every shape at their bounds, and how that grows.
 * @param onProgress is told after each shape how many of how many are measured
 */
export async function measureLimits(
  only: RegExp,
  onProgress: (measured: number, all: number) => void,
): Promise<LimitsReport> {
  const names = shapes().flatMap(({ name }) => (only.test(name) ? [name] : []));
  const report: LimitsReport = { costs: [], faults: [] };
  const waiting = names.values();
  let measured = 0;
  const measureWaiting = async (): Promise<void> => {
    for (const name of waiting) {
      // Each in a process of its own, whose memory is then that of this shape.
      const cost = await probe(name);
      if (cost) report.costs.push(cost);
      report.faults.push(...(cost ? faultsOf(cost) : [`${name}: no answer`]));
      onProgress((measured += 1), names.length);
    }
  };
  // What is counted is processor time, so that measuring side by side changes no figure.
  await Promise.all(Array.from({ length: availableParallelism() }, measureWaiting));
  return report;
}

/** The costs of a shape, or undefined where the process did not live to tell. */
function probe(name: string): Promise<Cost | undefined> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'probe.ts'), name], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer);
      resolve(output === '' ? undefined : (JSON.parse(output) as Cost));
    });
  });
}

function faultsOf({ name, small, large, bytes }: Cost): string[] {
  const growth = large / small;
  return [
    ...(large > MAX_SECONDS ? [`${name}: ${large.toFixed(2)} s of processor time`] : []),
    ...(large > NOISE_SECONDS && growth > MAX_GROWTH ? [`${name}: × ${growth.toFixed(1)} for × ${GROWTH}`] : []),
    ...(bytes > MAX_BYTES ? [`${name}: ${Math.round(bytes / 1e6)} MB`] : []),
  ];
}

/** The report as lines for people. */
export function limitsTable({ costs, faults }: LimitsReport): string {
  const slowest = costs.toSorted((a, b) => b.large - a.large).slice(0, 10);
  const largest = Math.max(0, ...costs.map(({ bytes }) => bytes));
  return [
    `${costs.length} shapes of file at their bounds; the slowest:`,
    ...slowest.map(({ name, small, large }) => `  ${large.toFixed(2)} s  × ${(large / small).toFixed(1)}  ${name}`),
    `most memory: ${Math.round(largest / 1e6)} MB`,
    faults.length === 0 ? 'all within bounds' : `FAIL:\n  ${faults.join('\n  ')}`,
  ].join('\n');
}
