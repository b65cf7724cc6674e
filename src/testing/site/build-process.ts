import { spawn } from 'node:child_process';

export interface BuildRun {
  status: number | null;
  /** Everything that was printed. */
  output: string;
}

/** Runs `npm run build` as another person would, with these variables on top of the environment. */
export function runBuild(env: Record<string, string>): Promise<BuildRun> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/build.ts'], { env: { ...process.env, ...env } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk));
    child.on('close', (status) => resolve({ status, output }));
  });
}
