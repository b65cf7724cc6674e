import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A name for a folder of this process only, by which a later run can tell whether its maker still lives. */
export function ownName(prefix: string): string {
  return `${prefix}-${process.pid}`;
}

/** Removes the folders that killed runs have left in `parent` under one of the prefixes. */
export async function removeAbandoned(parent: string, prefixes: readonly string[]): Promise<void> {
  if (!existsSync(parent)) return;
  for (const name of await readdir(parent)) {
    const prefix = prefixes.find((candidate) => name.startsWith(`${candidate}-`));
    const maker = prefix === undefined ? NaN : Number(name.slice(prefix.length + 1));
    if (Number.isInteger(maker) && !isRunning(maker)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
