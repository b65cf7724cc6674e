import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { obstacleWords } from '../told.ts';
import { Git } from './git.ts';

/** A content folder whose history is kept. */
export interface WorkingCopy {
  git: Git;
  /** Where the content folder lies below the root, with a slash behind it; empty where it is the root. */
  prefix: string;
  branch: string;
  /** The last thing recorded; undefined where nothing is yet. */
  head: string | undefined;
  /** Where others send their changes to. */
  shared?: Shared;
}

export interface Shared {
  remote: string;
  branch: string;
  /** What is known here of it. */
  ref: string;
}

/** What a content folder is to git. */
export type FolderState =
  | { kind: 'kept'; copy: WorkingCopy }
  | { kind: 'unkept'; why: 'no-program' | 'no-history' }
  | { kind: 'obstacle'; told: string };

/** What stands in the folder of git while somebody is in the middle of something. */
const UNFINISHED = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'BISECT_LOG', 'rebase-merge', 'rebase-apply'];

/** Looks at a content folder; nothing is changed. */
export async function openWorkingCopy(contentDir: string, log: (line: string) => void): Promise<FolderState> {
  const folder = realpathSync(contentDir);
  const here = new Git(folder, log);
  const { code, out, err } = await here.run(['rev-parse', '--show-toplevel', '--show-prefix', '--absolute-git-dir']);
  if (code === -1) return { kind: 'unkept', why: 'no-program' };
  if (/not a git repository/.test(err)) return { kind: 'unkept', why: 'no-history' };
  if (code !== 0) {
    log(err.trim());
    return obstacle(/dubious ownership/.test(err) ? 'notOurs' : 'broken');
  }
  const [root = '', prefix = '', gitDir = ''] = out.split('\n');
  if ((await here.run(['check-ignore', '--quiet', folder])).code === 0) return { kind: 'unkept', why: 'no-history' };
  const git = here.in(root);
  const isThere = (name: string): boolean => existsSync(resolve(gitDir, name));
  if (isThere('index.lock')) return obstacle('busy');
  const unmerged = await git.entries(['diff', '--name-only', '--diff-filter=U', '-z']);
  if (unmerged.length > 0 || UNFINISHED.some(isThere)) return obstacle('unfinished');
  const branch = await git.text(['symbolic-ref', '--quiet', '--short', 'HEAD']);
  if (branch === undefined) return obstacle('oldState');
  const head = await git.text(['rev-parse', '--verify', '--quiet', 'HEAD']);
  const shared = await sharedOf(git, branch);
  return { kind: 'kept', copy: { git, prefix, branch, head, ...(shared && { shared }) } };
}

const obstacle = (name: keyof typeof obstacleWords): FolderState => ({ kind: 'obstacle', told: obstacleWords[name] });

/** Where this branch goes to: as it is set up, or else the only place that there is. */
async function sharedOf(git: Git, branch: string): Promise<Shared | undefined> {
  const config = (key: string): Promise<string | undefined> => git.text(['config', `branch.${branch}.${key}`]);
  const remotes = ((await git.text(['remote'])) ?? '').split('\n').filter(Boolean);
  const only = remotes.length === 1 ? remotes[0] : remotes.find((name) => name === 'origin');
  const remote = (await config('remote')) ?? only;
  if (remote === undefined || !remotes.includes(remote)) return undefined;
  const there = ((await config('merge')) ?? branch).replace(/^refs\/heads\//, '');
  return { remote, branch: there, ref: `refs/remotes/${remote}/${there}` };
}

/** Files of the content folder that differ from what was recorded, by their paths in it. */
export async function changedFiles({ git, prefix }: WorkingCopy): Promise<string[]> {
  const status = ['status', '--porcelain=v1', '--no-renames', '--untracked-files=all', '-z', '--', `./${prefix}`];
  const entries = await git.entries(status);
  return entries.map((entry) => entry.slice(3).slice(prefix.length));
}

/** How many records wait to be sent. */
export async function waitingCommits({ git, shared, head }: WorkingCopy): Promise<number> {
  if (!shared || head === undefined) return 0;
  return Number((await git.text(['rev-list', '--count', `${shared.ref}..HEAD`])) ?? 0);
}
