import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Deployment {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** Runs `deploy.ts` as a process of its own; with `killedAt` it is killed before that change of the disk. */
export function deploy(outDir: string, killedAt?: number): Promise<Deployment> {
  const counting = ['-r', join(import.meta.dirname, 'killed-at.cjs')];
  const args = [...counting, join(import.meta.dirname, 'deploy.ts'), outDir];
  const env = { ...process.env, KILLED_AT: String(killedAt ?? '') };
  const child = spawn(process.execPath, args, { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, output })));
}
