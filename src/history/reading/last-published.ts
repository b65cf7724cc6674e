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
  /** The commit of the release that stands there, where this repository has no such commit and nobody names another. */
  unfound?: string;
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
  if (commit === undefined) return undefined;
  const isKnown = known !== undefined;
  return { repository, commit, isKnown, ...(!isKnown && released !== undefined && { unfound: released }) };
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

/** That nobody can tell what readers have now, and how to mend it, in one sentence; undefined where it is known. */
export function unfoundSentence(
  last: Pick<LastPublished, 'unfound' | 'commit' | 'repository'> | undefined,
): string | undefined {
  if (last?.unfound === undefined) return undefined;
  const [released, compared] = [last.unfound, last.commit].map((commit) => commit.slice(0, 10));
  const mended = last.repository.isShallow
    ? 'kho này là bản sao nông: chạy git fetch --unshallow rồi chạy lại'
    : 'lịch sử của kho đã viết lại thì ghi lần cập nhật ứng với bản đang đăng: --since, hoặc biến PUBLISHED_SINCE';
  return `Chưa so được với bản đang đăng: bản đó ghi lần cập nhật ${released}, mà kho này không có, nên chỉ so với lần cập nhật ${compared}; ${mended}.`;
}
