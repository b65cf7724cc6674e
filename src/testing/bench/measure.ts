import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  status: number;
  seconds: number;
  /** User and system time of the process and of the children it has waited for; NaN where /proc does not tell. */
  cpuSeconds: number;
  /** Highest sum of resident memory of the process and its descendants. */
  peakBytes: number;
  output: string;
}

const SAMPLE_MS = 50;
/** Clock ticks a second: the unit of /proc/<pid>/stat on every Linux in use. */
const TICKS = 100;

/** Runs a Node script and watches, through /proc, what it and its children use. */
export function measure(script: string, args: readonly string[], env: Record<string, string>): Promise<Usage> {
  return measureProgram(process.execPath, [script, ...args], { env });
}

/** The same of any program. */
export async function measureProgram(
  program: string,
  args: readonly string[],
  { env = {}, cwd = process.cwd() }: { env?: Record<string, string>; cwd?: string },
): Promise<Usage> {
  const started = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  let [cpuSeconds, peakBytes] = [NaN, 0];
  const watch = setInterval(() => {
    const seen = look(child.pid!);
    if (!seen) return;
    cpuSeconds = seen.cpuSeconds;
    peakBytes = Math.max(peakBytes, seen.bytes);
  }, SAMPLE_MS);
  const status = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  clearInterval(watch);
  return { status, seconds: (performance.now() - started) / 1000, cpuSeconds, peakBytes, output };
}

/** What the processor has worked for this process and for those it has waited for; NaN where /proc does not tell. */
export function processorSeconds(): number {
  return (readOne(process.pid)?.cpuTicks ?? NaN) / TICKS;
}

interface Process {
  pid: number;
  parent: number;
  cpuTicks: number;
  bytes: number;
}

/** The whole tree under a process, now; undefined where there is no /proc or the process has gone. */
function look(root: number): { cpuSeconds: number; bytes: number } | undefined {
  const processes = readAll();
  if (!processes.some(({ pid }) => pid === root)) return undefined;
  const tree = new Set([root]);
  for (let before = 0; before < tree.size;) {
    before = tree.size;
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  const mine = processes.filter(({ pid }) => tree.has(pid));
  const sum = (of: (process: Process) => number) => mine.reduce((total, process) => total + of(process), 0);
  return { cpuSeconds: sum(({ cpuTicks }) => cpuTicks) / TICKS, bytes: sum(({ bytes }) => bytes) };
}

function readAll(): Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readOne(Number(name)) ?? []);
  } catch {
    return [];
  }
}

/** The name of a program may hold spaces and brackets: fields are counted from the last bracket (man 5 proc). */
function readOne(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const cpuTicks = fields.slice(11, 15).reduce((total, ticks) => total + ticks, 0);
    const rss = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { pid, parent, cpuTicks, bytes: Number(rss ?? 0) * 1024 };
  } catch {
    return undefined;
  }
}
