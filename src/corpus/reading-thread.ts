import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from './read-file.ts';
import type { UnreadFile } from './read-files.ts';

// One share of the files in, their readings out; positions are maps, which the message keeps.
parentPort?.postMessage((workerData as UnreadFile[]).map(({ file, text }) => readFile(file, text)));
