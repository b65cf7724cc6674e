import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { lineOf, linesIn, NoHistory } from './git.ts';

/** A repository, and the place in it of the folder that is asked about. */
export interface Repository {
  root: string;
  /** With a slash at its end; empty where the folder is the repository. */
  folder: string;
  /** Whether it is a shallow clone, which has only the last commits. */
  isShallow: boolean;
}

/**
 * The repository that a folder lies in; undefined where it lies in none.
 * @throws NoHistory if there is no git, or no such folder
 */
export async function repositoryOf(folder: string): Promise<Repository | undefined> {
  const here = realOf(folder);
  const [root, isShallow] = (await linesIn(here, ['rev-parse', '--show-toplevel', '--is-shallow-repository'])) ?? [];
  if (root === undefined) return undefined;
  const inside = relative(realpathSync(root), here).split(sep).join('/');
  return { root, folder: inside === '' ? '' : `${inside}/`, isShallow: isShallow === 'true' };
}

/** The id of the commit that a name stands for; undefined where it stands for none here. @throws NoHistory without git */
export async function commitOf({ root }: Repository, name: string): Promise<string | undefined> {
  if (name.startsWith('-')) return undefined;
  return lineOf(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
}

function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    throw new NoHistory(`Không có thư mục nội dung ${folder}.`);
  }
}
