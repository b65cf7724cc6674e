import { linesIn } from './git.ts';
import type { Repository } from './repository.ts';

/** A file of a commit that is not the same in the folder now. */
export interface ChangedFile {
  /** In the folder. */
  path: string;
  /** What the commit has; undefined where it does not have the file. */
  blob: string | undefined;
}

const CHANGE = /^:\d+ \d+ ([0-9a-f]+) [0-9a-f]+ [A-Z]\t([^"].*)$/;

/** What of the folder differs from a commit, as it lies on disk, in one call. Files that git does not know are not named. */
export async function changedFiles({ root, folder }: Repository, commit: string): Promise<ChangedFile[]> {
  const diff = ['diff', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff', commit, '--'];
  const lines = (await linesIn(root, [...diff, folder === '' ? '.' : `:(top,literal)${folder}`])) ?? [];
  return lines.flatMap((line) => {
    const [, blob, path] = CHANGE.exec(line) ?? [];
    if (blob === undefined || path === undefined) return [];
    return { path: path.slice(folder.length), blob: /^0+$/.test(blob) ? undefined : blob };
  });
}

/** The paths in the folder of all files that a commit has there. */
export async function filesAt({ root, folder }: Repository, commit: string): Promise<string[]> {
  const where = folder === '' ? [] : [folder];
  const lines = (await linesIn(root, ['ls-tree', '-r', '--name-only', '--full-tree', commit, ...where])) ?? [];
  return lines.filter((line) => !line.startsWith('"')).map((line) => line.slice(folder.length));
}
