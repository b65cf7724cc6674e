import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A name for a folder of this process only, by which a later run can tell whether its maker still lives. */
export function ownName(prefix: string): string {
  return `${prefix}-${process.pid}`;
}

/**
 * The folders that killed runs have left in `parent` under the prefix. To be asked before this run makes its own: one
 * of the same process id is then of an earlier run, as in a container where every run has the same.
 */
export function abandonedFolders(parent: string, prefix: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.startsWith(`${prefix}-`))
    .filter((name) => isAbandoned(Number(name.slice(prefix.length + 1))))
    .map((name) => join(parent, name));
}

/** Removes them. */
export async function removeAbandoned(parent: string, prefix: string): Promise<void> {
  for (const folder of abandonedFolders(parent, prefix)) await rm(folder, { recursive: true, force: true });
}

/** Whether the process that a name tells of is gone, or has our own id because it was an earlier one. */
export function isAbandoned(maker: number): boolean {
  return Number.isInteger(maker) && (maker === process.pid || !isRunning(maker));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may be seen, not signalled.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
