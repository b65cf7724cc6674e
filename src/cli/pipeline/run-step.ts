import { spawn } from 'node:child_process';

/** So much of what a step has said at its end goes into a comment. */
const TOLD = 1_500;

/** How a step has ended. */
export interface Ended {
  isSound: boolean;
  /** The end of what it has said of what went wrong. */
  said: string;
}

/**
 * Runs a script of this project as a process of its own; what it says is seen as it is said. It does not get the token of
 * the host: only this process speaks to the host.
 */
export async function runStep(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { PIPELINE_TOKEN: _, ...rest } = env;
  const child = spawn(process.execPath, args, { env: { ...rest, ...more }, stdio: ['ignore', 'inherit', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    process.stderr.write(chunk);
    said = (said + chunk).slice(-TOLD);
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { isSound: code === 0, said: said.trim() };
}
