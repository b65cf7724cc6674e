import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { visibleLines } from '../vietnamese/encoding/invisible.ts';
import { machineFault } from './machine-fault.ts';
import { Refusal } from './refusal.ts';

/** A step has failed and has said why. */
export class StepFailure extends Error {
  override name = 'StepFailure';
}

/** The path of its script below this folder, and what it is told. */
export type Step = readonly [script: string, ...args: string[]];

/** Runs steps. */
export interface StepRunner {
  /** @throws StepFailure if the script ends with another code than 0 */
  run(script: string, ...args: readonly string[]): Promise<void>;
  /**
   * Runs rows of steps side by side that need nothing of each other, in each row one after the other. When one fails, the
   * others are ended.
   * @throws StepFailure of the one that failed first
   */
  runBeside(...rows: readonly (readonly Step[])[]): Promise<void>;
}

/** Who is told what a process says, line by line. */
export type Tell = (line: string) => void;

/** These run what is made for one build: to keep how that was compiled would fill the disk, and serve no other. */
const RUN_WHAT_IS_MADE: ReadonlySet<string> = new Set(['build-pages.ts', 'built-code/build-code.ts']);
const COMPILED = resolve(import.meta.dirname, '../../.cache/compile');

/**
 * Where Node keeps how it has compiled our sources, by their text: to strip their types takes a third of a small step. Node
 * itself can be told otherwise, by `NODE_COMPILE_CACHE` and `NODE_DISABLE_COMPILE_CACHE=1`.
 */
function compiledOnce(script: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return RUN_WHAT_IS_MADE.has(script) ? env : { NODE_COMPILE_CACHE: COMPILED, ...env };
}

/**
 * Runs each script as a process of its own: the memory that one step has needed is gone before the next begins. V8 would
 * let garbage grow with the memory of the machine; a build of 5,000 documents must fit a small one. What a step prints
 * goes to the terminal, or to `tell`.
 */
export function stepRunner(env: NodeJS.ProcessEnv = process.env, tell?: Tell): StepRunner {
  const run = async (script: string, args: readonly string[], signal?: AbortSignal): Promise<void> => {
    const node = ['--heap-growing-percent=50', join(import.meta.dirname, script), ...args];
    const stdio: StdioOptions = tell ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(process.execPath, node, { stdio, env: compiledOnce(script, env), ...(signal && { signal }) });
    for (const stream of [child.stdout, child.stderr])
      if (stream && tell) createInterface({ input: stream }).on('line', tell);
    if ((await ended(child)) !== 0) throw new StepFailure(script);
  };
  return {
    run: (script, ...args) => run(script, args),
    async runBeside(...rows) {
      const failed = new AbortController();
      const failures: Error[] = [];
      const runs = rows.map(async (steps) => {
        try {
          for (const [script, ...args] of steps) await run(script, args, failed.signal);
        } catch (error) {
          failures.push(error as Error);
          failed.abort();
        }
      });
      await Promise.all(runs);
      if (failures[0]) throw failures[0];
    },
  };
}

/** The exit code of a process once it writes nothing more, also where it was ended; null where a signal ended it. */
function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => child.pid === undefined && reject(error));
    child.on('close', resolve);
  });
}

/** The body of such a script: runs the work with the script's arguments, says what went wrong, sets the exit code. */
export async function asStep(work: (...args: string[]) => Promise<void>): Promise<never> {
  try {
    await work(...process.argv.slice(2));
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
  // Astro and Vite may leave handles open; nothing is left to do when the work is done.
  process.exit(0);
}

/**
 * What went wrong, for the person at the terminal; where it went wrong only for who asks with `DEBUG=1`. Names of files and
 * folders may hold anything: what would steer the terminal is shown as its code.
 */
export function explain(error: unknown): string {
  return visibleLines(explanation(error));
}

function explanation(error: unknown): string {
  if (!(error instanceof Error)) return `Không dựng được Trang thông tin: ${String(error)}`;
  if (error instanceof Refusal) return `Không dựng được Trang thông tin. ${error.message}`;
  if (process.env['DEBUG']) return error.stack ?? error.message;
  const fault = machineFault(error);
  if (fault !== undefined) return `Không dựng được Trang thông tin. ${fault}`;
  return `Không dựng được Trang thông tin: ${error.message}\nĐặt DEBUG=1 rồi chạy lại để xem vết lỗi.`;
}
