import { startWorker } from '../../browser/worker/own-worker.ts';
import { LoadError, loading } from '../engine/loading.ts';
import type { Match } from '../engine/ranking.ts';
import type { SearchData } from '../engine/search-data.ts';
import address from './answering-worker.ts?worker&url';

/** What the page asks of its worker. */
export interface AskedAside {
  id: number;
  /** Where the index is, and which one the page has opened. */
  folder: string;
  name: string;
  question: string;
}

/** What it answers: nothing, where another question has come meanwhile; `load` where a part did not load. */
export type Answered = { id: number; matches: Match[] | undefined } | { id: number; failure: string };

/** A question that waits for its answer, or to hear that no worker gives one. */
interface Waiting {
  resolve: (matches: Match[] | undefined) => void;
  reject: (error: Error) => void;
}

/** Answers a question in a worker; undefined where there is none. */
type Aside = (question: string, folder: string, name: string) => Promise<Match[] | undefined>;

let aside: Aside | undefined;

/**
 * The provisions that answer a question: counted by a worker, so that the page stays at hand, or here where there is none, or
 * where it has gone on to another question. Throws where nobody waits for them any more.
 */
export async function answersOf(question: string, data: SearchData): Promise<Match[]> {
  const { folder, name } = data;
  const matches = folder && (await (aside ??= startAside())(question, folder, name));
  return (matches || (await here(question, data))).map(withWording);
}

async function here(question: string, data: SearchData): Promise<Match[]> {
  const { answersTo } = await loading(import('./answers.ts'));
  return answersTo(question, data);
}

/** Marked on arrival are the words that say something. */
function withWording(match: Match): Match {
  const { words } = match.interpretation;
  const wording = (): string => words.map(({ typed }) => typed).join(' ');
  return { ...match, interpretation: { ...match.interpretation, wording } };
}

function startAside(): Aside {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker: Worker | undefined;
  try {
    worker = startWorker(address);
  } catch {
    // This browser has no workers.
  }
  worker?.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('matches' in data) return one?.resolve(data.matches);
    forget();
    one?.reject(data.failure === 'load' ? new LoadError() : new Error(data.failure));
  });
  // It did not arrive, or this browser has no modules in workers: the page answers.
  worker?.addEventListener('error', forget);
  /** The next question has a new worker, for some engines keep for ever that a file did not arrive; what waits asks the page. */
  function forget(): void {
    aside = undefined;
    worker?.terminate();
    waiting.forEach(({ resolve }) => resolve(undefined));
  }
  return (question, folder, name) =>
    new Promise((resolve, reject) => {
      if (!worker) return resolve(undefined);
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, folder, name, question } satisfies AskedAside);
    });
}
