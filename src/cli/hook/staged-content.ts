import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lineOf } from '../../git/git.ts';

/**
 * A folder that holds the content as it is about to be committed: the content folder itself where it holds just that, else
 * a copy, always in the same place, so that what was read is remembered.
 * @param folder the content folder, from the top of the repository
 */
export async function stagedContent(root: string, folder: string): Promise<string> {
  const isChanged = (await lineOf(root, ['diff', '--name-only', '--', folder])) !== undefined;
  const isStrange = (await lineOf(root, ['ls-files', '--others', '--', folder])) !== undefined;
  if (!isChanged && !isStrange) return join(root, folder);
  const copy = resolve(root, '.cache', 'hook');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const files = execFileSync('git', ['ls-files', '-z', '--', folder], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  const put = ['checkout-index', '--quiet', '-z', '--stdin', `--prefix=${copy}/`];
  execFileSync('git', put, { cwd: root, input: files });
  return join(copy, folder);
}
