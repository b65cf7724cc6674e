import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { gitEnvironment, ORDER } from './environment.ts';

/** Git has refused, or is not there: in one sentence for the person at the terminal. */
export class NoHistory extends Error {
  override name = 'NoHistory';
}

/** A clone that was made without all that it names asks for the rest when it is needed. */
const BROKEN_OFF =
  'git dừng giữa chừng, chưa đọc được các bản trước: kho tải về bằng git clone --filter thì nối mạng rồi chạy lại, hoặc tải lại cả kho bằng git clone.';
const NO_GIT = 'Không chạy được git: cài git, hoặc chạy lệnh này trên máy giữ kho.';

/** A folder that git is asked about, or in it what is about to be committed. */
export type Asked = string | { folder: string; index: string | undefined };

/** Starts git in a folder. */
function start(asked: Asked, args: readonly string[], stdin: 'ignore' | 'pipe') {
  const { folder: cwd, index } = typeof asked === 'string' ? { folder: asked, index: undefined } : asked;
  return spawn('git', [...ORDER, ...args], { cwd, env: gitEnvironment({ index }), stdio: [stdin, 'pipe', 'ignore'] });
}

/** The lines that git prints, one by one. @throws NoHistory if there is no git, or it refuses */
export async function* linesOf(asked: Asked, args: readonly string[]): AsyncGenerator<string> {
  const git = start(asked, args, 'ignore');
  const ended = once(git, 'close').catch(() => [-1]);
  for await (const line of createInterface({ input: git.stdout! })) yield line;
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new NoHistory(code === -1 ? NO_GIT : `git ${args[0]} không chạy được ở thư mục này.`);
}

/** All lines that git prints; undefined where it refuses. @throws NoHistory if there is no git */
export async function linesIn(asked: Asked, args: readonly string[]): Promise<string[] | undefined> {
  try {
    return await Array.fromAsync(linesOf(asked, args));
  } catch (error) {
    if (error instanceof NoHistory && error.message !== NO_GIT) return undefined;
    throw error;
  }
}

/** The first line that git prints; undefined where it prints none or refuses. @throws NoHistory if there is no git */
export async function lineOf(asked: Asked, args: readonly string[]): Promise<string | undefined> {
  return (await linesIn(asked, args))?.[0];
}

/** An object of the repository with its bytes. */
export interface GitObject {
  id: string;
  type: string;
  bytes: Buffer;
}

/** So many objects are asked for before the first of them is looked at: else each would be waited for. */
const AHEAD = 128;

/**
 * The objects of those ids with their bytes, one at a time. What was asked for and not looked at yet waits in the pipe, so
 * that one of them is in memory, however many there are.
 */
export async function* objectsOf(folder: string, ids: Iterable<string>): AsyncGenerator<GitObject> {
  const git = start(folder, ['cat-file', '--batch'], 'pipe');
  git.on('error', () => {});
  const read = reader(git.stdout!);
  const asked: string[] = [];
  const rest = ids[Symbol.iterator]();
  const ask = (): void => {
    for (let next = rest.next(); !next.done; next = rest.next()) {
      git.stdin!.write(`${next.value}\n`);
      if (asked.push(next.value) >= AHEAD) return;
    }
  };
  try {
    for (ask(); asked.length > 0; asked.length < AHEAD / 2 && ask()) {
      const id = asked.shift()!;
      const header = await read.line();
      const [, type = '', size = ''] = header.split(' ');
      // “missing”: a shallow clone does not have everything that it names.
      if (!/^\d+$/.test(size)) continue;
      const bytes = await read.bytes(Number(size));
      await read.bytes(1);
      yield { id, type, bytes };
    }
  } finally {
    git.stdin!.end();
    git.kill();
  }
}

/** Takes lines and runs of bytes from a stream. */
function reader(stream: Readable): { line: () => Promise<string>; bytes: (size: number) => Promise<Buffer> } {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  let held: Buffer = Buffer.alloc(0);
  const next = async (): Promise<Buffer> => {
    const result = await chunks.next();
    if (result.done) throw new NoHistory(BROKEN_OFF);
    return result.value;
  };
  return {
    async line() {
      while (!held.includes(0x0a)) held = Buffer.concat([held, await next()]);
      const end = held.indexOf(0x0a);
      const line = held.toString('utf8', 0, end);
      held = held.subarray(end + 1);
      return line;
    },
    async bytes(size) {
      // A large object comes in many pieces: they are joined once.
      const parts = [held];
      for (let length = held.length; length < size; length += parts.at(-1)!.length) parts.push(await next());
      if (parts.length > 1) held = Buffer.concat(parts);
      const bytes = held.subarray(0, size);
      held = held.subarray(size);
      return bytes;
    },
  };
}
