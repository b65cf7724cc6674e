import { lineOf, linesOf } from '../../git/git.ts';

/** What a push has done to one file of the content folder. */
export interface ChangedFile {
  /** In the content folder. */
  path: string;
  change: 'added' | 'changed' | 'removed';
}

const CHANGES: Readonly<Record<string, ChangedFile['change']>> = {
  A: 'added',
  M: 'changed',
  T: 'changed',
  D: 'removed',
};

/**
 * The files of the content folder that differ from those of an earlier commit; undefined where that commit is not here,
 * as in a clone without history.
 */
export async function changedFiles(contentDir: string, before: string): Promise<ChangedFile[] | undefined> {
  const commit = await lineOf(contentDir, ['rev-parse', '--verify', '--quiet', `${before}^{commit}`]);
  if (commit === undefined) return undefined;
  const changed: ChangedFile[] = [];
  const asked = ['diff', '--no-renames', '--name-status', '--relative', commit, 'HEAD', '--', '.'];
  for await (const line of linesOf(contentDir, asked)) {
    const [letter = '', path = ''] = line.split('\t');
    const change = CHANGES[letter];
    if (change) changed.push({ path, change });
  }
  return changed;
}
