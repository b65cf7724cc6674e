import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A running `npm run soan`, as whoever has started it sees it. */
export interface SoanCommand {
  /** The address that it has printed; each opens once. */
  address(): Promise<string>;
  stop(): Promise<void>;
}

interface Places {
  contentDir: string;
  outDir: string;
  port: number;
}

/** Starts the command over a content folder. */
export function startSoan({ contentDir, outDir, port }: Places): SoanCommand {
  const env = {
    ...process.env,
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    PORT: String(port),
    // Nothing is released under an address of this machine.
    SITE_URL: 'https://vanban.hue.gov.vn',
    BASE_PATH: '',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const child: ChildProcess = spawn(process.execPath, [join('src', 'cli', 'soan', 'soan.ts'), '--no-open'], { env });
  const said: string[] = [];
  const addresses: string[] = [];
  const waiting: ((address: string) => void)[] = [];
  const hear = (line: string): void => {
    said.push(line);
    const [address] = /http:\/\/127\.0\.0\.1:\d+\S*ma=\S+/.exec(line) ?? [];
    if (address === undefined) return;
    const next = waiting.shift();
    if (next) next(address);
    else addresses.push(address);
  };
  for (const stream of [child.stdout!, child.stderr!]) createInterface({ input: stream }).on('line', hear);
  const ended = once(child, 'exit');
  return {
    address: () => {
      const known = addresses.shift();
      if (known !== undefined) return Promise.resolve(known);
      const gone = ended.then(() => Promise.reject(new Error(said.join('\n'))));
      return Promise.race([new Promise<string>((resolve) => waiting.push(resolve)), gone]);
    },
    async stop() {
      if (child.exitCode === null) child.kill();
      await ended;
    },
  };
}
