import { startWorker, WORKER_POLICY } from '../../../browser/worker/own-worker.ts';
import echo from './echo.ts?worker&url';

/** What the test reads in the window. */
export interface Seen {
  answer?: string;
  /** What each attempt that must fail failed with, or that it did not. */
  refused: Record<string, string>;
}

// Trusted Types have no types in TypeScript yet.
const { trustedTypes: policies } = window as unknown as {
  trustedTypes: { createPolicy(name: string, rules: object): unknown };
};
const seen: Seen = { refused: {} };
Object.assign(window, { seen });

const FOREIGN = [
  'https://example.org/x.js',
  '/watch.js',
  '/assets/..%2fwatch.js',
  'data:text/javascript,postMessage(1)',
];
for (const address of FOREIGN) attempt(address, () => startWorker(address));
attempt('blob', () => startWorker(URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))));
attempt('an address as text', () => new Worker(echo, { type: 'module' }));
attempt('a policy of another name', () => policies.createPolicy('other', {}));
attempt('a second policy of this name', () => policies.createPolicy(WORKER_POLICY, {}));

const worker = startWorker(echo);
worker.addEventListener('message', ({ data }) => (seen.answer = String(data)));
worker.postMessage('xin chào');

function attempt(what: string, act: () => unknown): void {
  try {
    act();
    seen.refused[what] = 'no';
  } catch (error) {
    seen.refused[what] = String((error as Error).name);
  }
}
