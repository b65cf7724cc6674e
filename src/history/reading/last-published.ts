import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, NoHistory } from '../../git/git.ts';
import { commitOf, type Repository, repositoryOf } from '../../git/repository.ts';

/** Where the state stands that was released last. */
export interface LastPublished {
  repository: Repository;
  commit: string;
  /** Whether a release says so, or somebody who knows; not taken from branches. */
  isKnown: boolean;
}

/** What may say which state that is. */
export interface PublishedPlaces {
  /** The published site, which names its commit where it is a release. */
  outDir: string;
  /** A commit, branch or tag that somebody names: a pipeline knows what stood before the push. */
  since?: string | undefined;
}

/** Where a release says what it is, below its folder. */
const RECORD = 'gioi-thieu/kiem-chung/ban-dang.json';

/**
 * The state that was released last: the commit of the release that stands in the published folder, else the one that was
 * named, else what this branch has in common with the one that it follows, else the last commit. Undefined without git, in
 * no repository, or where nothing was ever committed.
 * @throws NoHistory where a commit was named that is not there
 */
export async function lastPublished(
  contentDir: string,
  { outDir, since }: PublishedPlaces,
): Promise<LastPublished | undefined> {
  const repository = await repositoryOrNone(contentDir);
  if (!repository) return undefined;
  const released = releasedCommit(outDir);
  const known =
    (released && (await commitOf(repository, released))) ??
    (since === undefined ? undefined : await named(repository, since));
  const commit =
    known ??
    (await lineOf(repository.root, ['merge-base', 'HEAD', '@{upstream}'])) ??
    (await commitOf(repository, 'HEAD'));
  return commit === undefined ? undefined : { repository, commit, isKnown: known !== undefined };
}

async function repositoryOrNone(contentDir: string): Promise<Repository | undefined> {
  try {
    return await repositoryOf(contentDir);
  } catch (error) {
    if (error instanceof NoHistory) return undefined;
    throw error;
  }
}

/** The commit that the release in a folder shows; undefined where none stands there. */
function releasedCommit(outDir: string): string | undefined {
  try {
    const { commit } = JSON.parse(readFileSync(join(outDir, RECORD), 'utf8')) as { commit?: unknown };
    return typeof commit === 'string' && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
  } catch {
    return undefined;
  }
}

async function named(repository: Repository, since: string): Promise<string> {
  const commit = await commitOf(repository, since);
  if (commit !== undefined) return commit;
  const shallow = repository.isShallow ? ' Kho này là bản sao nông: chạy git fetch --unshallow rồi kiểm tra lại.' : '';
  throw new NoHistory(`Kho này không có lần cập nhật «${since}» (--since).${shallow}`);
}
