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

/** Below so many files another thread takes longer to start than it saves. */
const WORTH_A_THREAD = 200;
/** More threads than that wait for memory, not for processors. */
const MAX_THREADS = 4;

/** Reads files, in their order; many at once on several processors. */
export async function readFiles(files: readonly UnreadFile[]): Promise<Reading[]> {
  const threads = Math.min(MAX_THREADS, availableParallelism(), Math.floor(files.length / WORTH_A_THREAD) + 1);
  const size = Math.ceil(files.length / threads);
  const shares = Array.from({ length: threads }, (_, index) => files.slice(index * size, (index + 1) * size));
  const [own = [], ...others] = shares;
  const elsewhere = others.map(readInThread);
  const here = own.map(({ file, text }) => readFile(file, text));
  return [...here, ...(await Promise.all(elsewhere)).flat()];
}

/** Where no thread can be had (memory, a sandbox), the work is done here. */
function readInThread(files: UnreadFile[]): Promise<Reading[]> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), { workerData: files });
    worker.once('message', resolve);
    worker.once('error', () => resolve(files.map(({ file, text }) => readFile(file, text))));
  });
}
