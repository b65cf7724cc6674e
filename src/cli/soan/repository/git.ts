import { execFile } from 'node:child_process';
import { type Calling, gitEnvironment, ORDER } from '../../../git/environment.ts';

export interface GitAnswer {
  /** -1 where the program could not be run, or was stopped. */
  code: number;
  out: string;
  err: string;
}

interface RunOptions extends Pick<Calling, 'author'> {
  input?: string;
  /** How long it may take, in milliseconds. */
  patience?: number;
}

/** Rules that the office has set up for what is committed may check all of the content. */
const PATIENCE = 600_000;
/** So long a shared repository may keep silent. */
export const NETWORK_PATIENCE = 60_000;
/** The largest answer: the text of a document. */
const LARGEST = 64 * 1024 * 1024;

/** The git program in one folder, for what ends with an answer. */
export class Git {
  readonly folder: string;
  private readonly log: (line: string) => void;

  /** @param log is told what went wrong, in the words of the program: for a maintainer */
  constructor(folder: string, log: (line: string) => void = () => {}) {
    this.folder = folder;
    this.log = log;
  }

  /** The same program in another folder. */
  in(folder: string): Git {
    return new Git(folder, this.log);
  }

  run(args: readonly string[], { author, input, patience = PATIENCE }: RunOptions = {}): Promise<GitAnswer> {
    const options = { cwd: this.folder, env: gitEnvironment({ author }), timeout: patience, maxBuffer: LARGEST };
    return new Promise((resolve) => {
      const child = execFile('git', [...ORDER, ...args], options, (error, out, err) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, out, err: code === -1 ? `${err}${error?.message ?? ''}` : err });
      });
      child.stdin?.on('error', () => {});
      child.stdin?.end(input ?? '');
    });
  }

  /** The same, where a failure is nobody's wish. */
  async ask(args: readonly string[], options: RunOptions = {}): Promise<GitAnswer> {
    const answer = await this.run(args, options);
    if (answer.code !== 0) this.log(`git ${args.join(' ')}: ${answer.err.trim() || answer.out.trim() || answer.code}`);
    return answer;
  }

  /** What it prints, without the last line end; undefined where it refuses. */
  async text(args: readonly string[]): Promise<string | undefined> {
    const { code, out } = await this.run(args);
    return code === 0 ? out.replace(/\n$/, '') : undefined;
  }

  /** The entries that it prints with `-z`; none where it refuses. */
  async entries(args: readonly string[]): Promise<string[]> {
    const { code, out } = await this.run(args);
    return code === 0 ? out.split('\0').filter((entry) => entry !== '') : [];
  }
}
