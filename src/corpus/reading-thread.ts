import { parentPort, workerData } from 'node:worker_threads';
import { readShare, type SharedFiles } from './read-files.ts';

parentPort?.postMessage(readShare(workerData as SharedFiles));
