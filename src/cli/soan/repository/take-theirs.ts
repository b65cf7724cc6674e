import type { SetAside, StoredFiles } from '../../../outputs/authoring/publishing.ts';
import { identity } from './commit-files.ts';
import type { WorkingCopy } from './working-copy.ts';

/** A merge that has stopped. */
interface Stopped {
  /** What both sides come from. */
  base: string;
  /** The other side. */
  ref: string;
  unmerged: readonly string[];
  author: string;
}

/**
 * Ends a merge that has stopped at documents alone: the folder gets the documents of the others, ours stay in the history
 * and are given back to be looked at. Undefined, and nothing done, where it has stopped at something else.
 */
export async function takeTheirs(copy: WorkingCopy, stopped: Stopped): Promise<SetAside[] | undefined> {
  const { git, prefix } = copy;
  const slugs = stopped.unmerged.map((path) => documentOf(path, prefix));
  if (slugs.includes(undefined)) return undefined;
  const names = [...new Set(slugs as string[])];
  const setAside: SetAside[] = [];
  for (const slug of names) {
    const files = await filesAt(copy, 'HEAD', slug);
    const before = await filesAt(copy, stopped.base, slug);
    if (files) setAside.push({ files, ...(before && { before }) });
    for (const path of pathsOf(slug, prefix)) await takePath(copy, stopped.ref, path);
  }
  const commit = ['commit', '--quiet', '--no-edit', '--no-verify'];
  const { author } = stopped;
  const done = await git.ask([...(await identity(git, author)), ...commit], { author });
  return done.code === 0 ? setAside : undefined;
}

/** The document that a file belongs to. */
function documentOf(path: string, prefix: string): string | undefined {
  if (!path.startsWith(prefix)) return undefined;
  const found = /^(?:van-ban\/([^/]+)\.mdx|nguon\/([^/]+)\.txt)$/.exec(path.slice(prefix.length));
  return found?.[1] ?? found?.[2];
}

const pathsOf = (slug: string, prefix: string): [string, string] => [
  `${prefix}van-ban/${slug}.mdx`,
  `${prefix}nguon/${slug}.txt`,
];

/** The files of a document as they were recorded once. */
export async function filesAt(
  { git, prefix }: Pick<WorkingCopy, 'git' | 'prefix'>,
  revision: string,
  slug: string,
): Promise<StoredFiles | undefined> {
  const [document, source] = pathsOf(slug, prefix);
  const text = await git.run(['show', `${revision}:${document}`]);
  if (text.code !== 0) return undefined;
  const sourceText = await git.run(['show', `${revision}:${source}`]);
  const isThere = sourceText.code === 0;
  return { slug, text: text.out, ...(isThere && { source: { file: `${slug}.txt`, text: sourceText.out } }) };
}

async function takePath({ git }: WorkingCopy, ref: string, path: string): Promise<void> {
  const isTheirs = (await git.run(['cat-file', '-e', `${ref}:${path}`])).code === 0;
  if (isTheirs) await git.ask(['checkout', ref, '--', path]);
  else await git.ask(['rm', '--force', '--quiet', '--ignore-unmatch', '--', path]);
}
