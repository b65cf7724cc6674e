import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gitEnvironment } from '../../git/environment.ts';
import { lineOf } from '../../git/git.ts';
import type { Staged } from './staged-files.ts';

/**
 * A folder that holds the content as it is about to be committed: the content folder itself where it holds just that, else
 * a copy, always in the same place, so that what was read is remembered.
 * @param folder the content folder, from the top of the repository
 */
export async function stagedContent(staged: Staged, folder: string): Promise<string> {
  const { folder: root, index } = staged;
  const isChanged = (await lineOf(staged, ['diff', '--name-only', '--', folder])) !== undefined;
  const isStrange = (await lineOf(staged, ['ls-files', '--others', '--', folder])) !== undefined;
  if (!isChanged && !isStrange) return join(root, folder);
  const copy = resolve(root, '.cache', 'hook');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const options = { cwd: root, env: gitEnvironment({ index }) };
  const files = execFileSync('git', ['ls-files', '-z', '--', folder], { ...options, maxBuffer: 64 * 1024 * 1024 });
  const put = ['checkout-index', '--quiet', '-z', '--stdin', `--prefix=${copy}/`];
  execFileSync('git', put, { ...options, input: files });
  return join(copy, folder);
}
