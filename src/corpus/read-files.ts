import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ContentFile } from './files.ts';
import { readFile } from './read-file.ts';
import type { Reading } from './reading.ts';

/** A file whose text is to be read. */
export interface UnreadFile {
  file: ContentFile;
  text: string;
}

/** Files that several threads read, each taking the next ones when it is free. */
export interface SharedFiles {
  files: readonly UnreadFile[];
  /** One number that all threads count on: the index of the next file that nobody has taken. */
  next: Int32Array<SharedArrayBuffer>;
}

/** Below so many files another thread takes longer to start than it saves. */
const WORTH_A_THREAD = 200;
/** More threads than that wait for memory, not for processors. */
const MAX_THREADS = 4;
/** So many files are taken at once. */
const HANDFUL = 8;

/** Reads files, in their order; many at once on several processors. */
export async function readFiles(files: readonly UnreadFile[]): Promise<Reading[]> {
  const threads = Math.min(MAX_THREADS, availableParallelism(), Math.floor(files.length / WORTH_A_THREAD) + 1);
  const shared = { files, next: new Int32Array(new SharedArrayBuffer(4)) };
  const elsewhere = Array.from({ length: threads - 1 }, () => readInThread(shared));
  const here = readShare(shared);
  const readings = new Map([here, ...(await Promise.all(elsewhere))].flatMap((share) => [...share]));
  // What a thread took and never gave back is read here.
  return files.map(({ file, text }, index) => readings.get(index) ?? readFile(file, text));
}

/** Reads files, by their index, until none is left. */
export function readShare({ files, next }: SharedFiles): Map<number, Reading> {
  const share = new Map<number, Reading>();
  for (let start = 0; start < files.length;) {
    start = Atomics.add(next, 0, HANDFUL);
    for (const [offset, { file, text }] of files.slice(start, start + HANDFUL).entries()) {
      share.set(start + offset, readFile(file, text));
    }
  }
  return share;
}

/** Where no thread can be had (memory, a sandbox), it has read nothing. */
function readInThread(shared: SharedFiles): Promise<Map<number, Reading>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), { workerData: shared });
    worker.once('message', resolve);
    worker.once('error', () => resolve(new Map()));
  });
}
