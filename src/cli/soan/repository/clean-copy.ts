import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { WorkingCopy } from './working-copy.ts';

/** Hooks of the office are for what the office records, not for this copy. */
const NO_HOOKS = ['-c', 'core.hooksPath=/dev/null'];

/**
 * The content as it was recorded, in a folder of its own: nothing that is being worked on is checked or published with it.
 * The folder is kept, so that the next time only what has changed is written.
 * @param cache where it may lie
 * @returns the content folder in it
 */
export async function cleanCopy({ git, prefix, head = 'HEAD' }: WorkingCopy, cache: string): Promise<string> {
  const place = placeFor(git.folder, cache);
  await mkdir(dirname(place), { recursive: true });
  if (!(await isRefreshed())) {
    await rm(place, { recursive: true, force: true });
    await git.ask(['worktree', 'prune']);
    const added = await git.ask([...NO_HOOKS, 'worktree', 'add', '--force', '--detach', place, head]);
    if (added.code !== 0) throw new Error(`no clean copy: ${added.err}`);
  }
  return join(place, prefix);

  async function isRefreshed(): Promise<boolean> {
    if (!existsSync(join(place, '.git'))) return false;
    const there = git.in(place);
    const out = await there.run([...NO_HOOKS, 'checkout', '--quiet', '--force', '--detach', head]);
    return out.code === 0 && (await there.run(['clean', '-fdxq'])).code === 0;
  }
}

/** A copy of a content folder that has no history. */
export async function plainCopy(contentDir: string, cache: string): Promise<string> {
  const from = await realpath(contentDir);
  const place = placeFor(from, cache);
  await rm(place, { recursive: true, force: true });
  await cp(from, place, { recursive: true });
  return place;
}

/** One for each folder that is worked on. */
const placeFor = (folder: string, cache: string): string =>
  join(cache, 'soan', createHash('sha256').update(folder).digest('hex').slice(0, 16));
