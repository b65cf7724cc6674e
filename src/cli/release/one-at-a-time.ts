import { mkdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAbandoned, ownName } from '../publish/abandoned.ts';
import { Refusal } from '../refusal.ts';

/**
 * Does the work while no other process works on the releases in `folder`.
 * @throws Refusal where one does
 */
export async function oneAtATime<T>(folder: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  if (held.has(lock)) throw busy(process.pid);
  take(lock);
  held.add(lock);
  try {
    return await work();
  } finally {
    held.delete(lock);
    rmSync(lock, { force: true });
  }
}

/** A process that serves an office may be asked twice; for the lock on disk it is one. */
const held = new Set<string>();

function busy(holder: number): Refusal {
  return new Refusal(`Một lần đăng khác đang chạy (tiến trình ${holder}): chờ lần đó xong rồi chạy lại.`);
}

/** A link is made with what it says in one step, which a file is not: it says which process holds the lock. */
function take(lock: string): void {
  for (;;) {
    try {
      return symlinkSync(String(process.pid), lock);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = holderOf(lock);
    if (holder === undefined) continue;
    if (!isAbandoned(holder)) throw busy(holder);
    takeAway(lock, holder);
  }
}

/** Of several that find a dead holder one takes its lock away; who has got that of a living one by it gives it back. */
function takeAway(lock: string, dead: number): void {
  const aside = join(dirname(lock), ownName('.removed'));
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (holderOf(aside) === dead) rmSync(aside);
  else renameSync(aside, lock);
}

function holderOf(lock: string): number | undefined {
  try {
    return Number(readlinkSync(lock));
  } catch {
    return undefined;
  }
}
