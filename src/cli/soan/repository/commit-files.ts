import { slugify } from '../../../vietnamese/slugify.ts';
import type { Git } from './git.ts';
import type { WorkingCopy } from './working-copy.ts';

/** As git wants it; whoever has an address of his own on this machine keeps it. */
export async function identity(git: Git, author: string): Promise<string[]> {
  const known = await git.text(['config', 'user.email']);
  return known ? [] : ['-c', `user.email=${slugify(author) || 'van-phong'}@soan.invalid`];
}

/**
 * Records the files of those paths, and nothing else that may have been changed or prepared. One that is there no more is
 * recorded as gone.
 * @param paths below the content folder, each of a file that is there or was recorded before
 */
export async function commitFiles(
  { git, prefix, head }: WorkingCopy,
  paths: readonly string[],
  message: string,
  author: string,
): Promise<'committed' | 'unchanged' | 'refused'> {
  const files = paths.map((path) => prefix + path);
  if ((await git.ask(['add', '--', ...files])).code !== 0) return 'refused';
  const isSame =
    head !== undefined && (await git.run(['diff', '--cached', '--quiet', 'HEAD', '--', ...files])).code === 0;
  if (isSame) return 'unchanged';
  const commit = ['commit', '--quiet', '--only', '--file=-', '--', ...files];
  const { code } = await git.ask([...(await identity(git, author)), ...commit], { author, input: message });
  return code === 0 ? 'committed' : 'refused';
}
