import { afterAll, beforeAll } from 'vitest';

/** What a person sets in the window of the printer. */
export interface Printer {
  size: 'A4' | 'Letter';
  across: boolean;
  /** Of each edge, in millimetres. */
  margin: number;
}

/** One page in a browser, as a person has it; what every engine can be asked. */
export interface Engine {
  open(address: string): Promise<void>;
  /** Runs a function in the page; what it closes over is not there. */
  run<Result>(look: (given: string) => Result, given?: string): Promise<Result>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** What the page prints, as a PDF; undefined where an engine lets no program print. */
  print?(printer?: Printer): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The engine of the tests of one `describe`: launched before them, closed after. */
export function useEngine(launch: () => Promise<Engine>): () => Engine {
  let engine: Engine | undefined;
  beforeAll(async () => void (engine = await launch()));
  afterAll(() => engine?.close());
  return () => engine!;
}
