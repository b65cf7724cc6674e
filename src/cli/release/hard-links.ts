import { copyFileSync, linkSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import { digestOf, type Sums } from '../manifest.ts';

/** Codes of disks on which a file has one name only, or no room for one more. */
const NO_LINKS = ['EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Gives a file a second name, or where the disk has no such thing copies it. The folder is made. */
export function linkFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(from, to);
  }
}

/**
 * Makes files of `folder` names of the very files that `earlier` has at their place, where these hold the same bytes: they
 * take no room, and keep the time of their last change, by which browsers know that theirs is still good.
 * @returns the paths that are the same
 */
export async function linkUnchanged(folder: string, sums: Sums, earlier: string, known: Sums): Promise<string[]> {
  const same: string[] = [];
  for (const [path, digest] of sums) {
    if (known.get(path) !== digest || !(await holds(join(earlier, path), digest))) continue;
    linkFile(join(earlier, path), join(folder, `${path}.new`));
    renameSync(join(folder, `${path}.new`), join(folder, path));
    same.push(path);
  }
  return same;
}

/** What the list of a release says of a file may no longer be true of the file. */
async function holds(file: string, digest: string): Promise<boolean> {
  return statSync(file, { throwIfNoEntry: false }) !== undefined && (await digestOf(file)) === digest;
}
