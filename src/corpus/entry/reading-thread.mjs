import { enableCompileCache } from 'node:module';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

// The folder has one in it for each version of Node.
if (workerData.compileCache) enableCompileCache(dirname(workerData.compileCache));

const { readShare } = await import('./read-files.ts');
parentPort?.postMessage(readShare(workerData));
