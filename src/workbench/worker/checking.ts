import { startWorker } from '../../browser/worker/own-worker.ts';
import type { Answer, CallName, Calls, Request } from './calls.ts';
import address from './checking-worker.ts?worker&url';

/** What waits for an answer. */
interface Waiting {
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}

/** Starts the worker that has the check; every call is answered in its turn. */
export function startChecking(worker: Worker = startWorker(address)): Calls {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) one?.reject(new Error(data.failure));
    else one?.resolve(data.result as never);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'the worker did not start'));
    waiting.clear();
  });
  const ask = (call: CallName, given: unknown): Promise<never> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, call, given } satisfies Request);
    });
  return {
    learn: (given) => ask('learn', given),
    propose: (given) => ask('propose', given),
    units: (given) => ask('units', given),
    unit: (given) => ask('unit', given),
    register: (given) => ask('register', given),
    check: (given) => ask('check', given),
    preview: (given) => ask('preview', given),
    entry: (given) => ask('entry', given),
  };
}
