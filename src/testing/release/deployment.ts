import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Deployment {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** How something is released. */
interface Way {
  /** It is killed before that change of the disk. */
  killedAt?: number;
  /** What it is signed with. */
  key?: string;
  purge?: boolean;
}

/** Runs `deploy.ts` as a process of its own. */
export function deploy(outDir: string, { killedAt, key = '', purge = false }: Way = {}): Promise<Deployment> {
  const counting = ['-r', join(import.meta.dirname, 'killed-at.cjs')];
  const args = [...counting, join(import.meta.dirname, 'deploy.ts'), outDir, ...(purge ? ['--purge'] : [])];
  const env = { ...process.env, KILLED_AT: String(killedAt ?? ''), SIGNING_KEY: key };
  const child = spawn(process.execPath, args, { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, output })));
}
