import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LoadedFile } from '../load-content.ts';
import { readFile } from './read-file.ts';

/** Files that several threads read, each taking the next ones when it is free. */
export interface SharedFiles {
  files: readonly LoadedFile[];
  /** One number that all threads count on: the index of the next file that nobody has taken. */
  next: Int32Array<SharedArrayBuffer>;
  /** Where compiled modules are kept, if they are: each thread has to ask for them. */
  compileCache: string | undefined;
}

/** Below so many files another thread takes longer to start than it saves. */
const WORTH_A_THREAD = 200;
/** More threads than that wait for memory, not for processors. */
const MAX_THREADS = 4;
/** So many files are taken at once. */
const BATCH = 8;

/**
 * Begins to read files, many at once on several processors; this thread joins in when the returned function is called.
 * That gives the readings as JSON, in the order of the files: so they pass between threads, and so they are kept.
 */
export function beginReading(files: readonly LoadedFile[]): () => Promise<string[]> {
  const threads = Math.min(MAX_THREADS, availableParallelism(), Math.floor(files.length / WORTH_A_THREAD) + 1);
  const next = new Int32Array(new SharedArrayBuffer(4));
  const shared = { files, next, compileCache: getCompileCacheDir() };
  const elsewhere = Array.from({ length: threads - 1 }, () => readInThread(shared));
  return async () => {
    const here = readShare(shared);
    return gather(files, [here, ...(await Promise.all(elsewhere))]);
  };
}

/** The readings of all shares in the order of the files; what a thread took and never gave back is read here. */
export function gather(files: readonly LoadedFile[], shares: readonly ReadonlyMap<number, string>[]): string[] {
  const readings = new Map(shares.flatMap((share) => [...share]));
  return files.map((file, index) => readings.get(index) ?? toJson(file));
}

/** Reads files, by their index, until none is left. */
export function readShare({ files, next }: SharedFiles): Map<number, string> {
  const share = new Map<number, string>();
  for (let start = 0; start < files.length;) {
    start = Atomics.add(next, 0, BATCH);
    for (const [offset, file] of files.slice(start, start + BATCH).entries()) share.set(start + offset, toJson(file));
  }
  return share;
}

const toJson = ({ file, text }: LoadedFile): string => JSON.stringify(readFile(file, text));

/** A thread that cannot be had (memory, a sandbox) or ends without a word has read nothing. */
function readInThread(shared: SharedFiles): Promise<Map<number, string>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./reading-thread.mjs', import.meta.url), { workerData: shared });
    worker.once('message', resolve);
    worker.once('error', () => resolve(new Map()));
    worker.once('exit', () => resolve(new Map()));
  });
}
