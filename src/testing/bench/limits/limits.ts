import { type ChildProcess, fork } from 'node:child_process';
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
/** A process that has held more than this would tell of the next shape what it has not taken. */
const USED_BYTES = 300_000_000;
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
    const probe = openProbe();
    for (const name of waiting) {
      const cost = await probe.measure(name);
      if (cost) report.costs.push(cost);
      report.faults.push(...(cost ? faultsOf(cost) : [`${name}: no answer`]));
      onProgress((measured += 1), names.length);
    }
    probe.close();
  };
  // What is counted is processor time, so that measuring side by side changes no figure.
  await Promise.all(Array.from({ length: availableParallelism() }, measureWaiting));
  return report;
}

interface Probe {
  /** The costs of a shape, or undefined where the process did not live to tell. */
  measure(name: string): Promise<Cost | undefined>;
  close(): void;
}

/** Measures shape after shape in one process, and begins another one when that has grown or died. */
function openProbe(): Probe {
  let program: ChildProcess | undefined;
  const close = (): void => {
    program?.kill('SIGKILL');
    program = undefined;
  };
  const inProcess = async (name: string): Promise<Cost | undefined> => {
    const running = (program ??= fork(join(import.meta.dirname, 'probe.ts'), { stdio: 'ignore' }));
    const timer = setTimeout(() => running.kill('SIGKILL'), PATIENCE_MS);
    const cost = await new Promise<Cost | undefined>((resolve) => {
      running.once('message', (told) => resolve(told as Cost)).once('exit', () => resolve(undefined));
      running.send(name);
    });
    clearTimeout(timer);
    running.removeAllListeners();
    if (!cost || cost.bytes > USED_BYTES) close();
    return cost;
  };
  return {
    measure: async (name) => {
      const isFirst = program === undefined;
      const cost = await inProcess(name);
      // What is said of memory is true of a process that has had nothing else to do.
      return cost && cost.bytes > MAX_BYTES && !isFirst ? inProcess(name) : cost;
    },
    close,
  };
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
