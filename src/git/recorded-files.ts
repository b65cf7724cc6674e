import { linesOf } from './git.ts';
import { commitOf, type Repository } from './repository.ts';

/** A state of a file: which commit brought it, and the blob that holds it. */
export interface RecordedState {
  commit: string;
  /** Where the commit stands: 0 is the oldest. */
  order: number;
  blob: string;
}

/** What the commits of a branch have made of the files of a folder. */
export interface RecordedFiles {
  /** The last commit, and how many there are. */
  head: string;
  commits: number;
  /** The states of each file, oldest first, by its path in the folder; those that git has to quote are left out. */
  states: ReadonlyMap<string, readonly RecordedState[]>;
  /** Where the commit stands that took a file away, the last one that did, by its path. */
  removed: ReadonlyMap<string, number>;
  /** The seconds since 1970 at which the oldest commit was made that has anything of the folder; undefined where none has. */
  oldest: number | undefined;
}

const LOG = ['log', '--first-parent', '-m', '--reverse', '--raw', '--no-renames', '--no-abbrev', '--no-show-signature'];
const COMMIT = /^commit ([0-9a-f]+) (\d+) ([0-9a-f]*)/;
const CHANGE = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([ADMT])\t([^"].*)$/;

/**
 * Every state of every file that the current branch had, in first-parent order, asked in one call.
 * @param folders folders below the repository's folder; only what lies there is looked at
 * @param known what was read before: if the branch has only grown since, the new commits alone are asked for
 * @throws NoHistory if git refuses, as it does where there is no commit yet
 */
export async function recordedFiles(
  repository: Repository,
  folders: readonly string[],
  known?: RecordedFiles,
): Promise<RecordedFiles> {
  const head = (await commitOf(repository, 'HEAD')) ?? 'HEAD';
  if (known?.head === head) return known;
  // Of a repository that was made anew git does not know the commit, and would refuse.
  const isThere = known && (await commitOf(repository, known.head)) !== undefined;
  return (isThere && (await read(repository, folders, head, known))) || (await read(repository, folders, head))!;
}

/** Undefined where the branch does not go on from what is known. */
async function read(
  { root, folder }: Repository,
  folders: readonly string[],
  head: string,
  known?: RecordedFiles,
): Promise<RecordedFiles | undefined> {
  const states = new Map<string, RecordedState[]>();
  for (const [path, some] of known?.states ?? []) states.set(path, [...some]);
  const removed = new Map(known?.removed);
  let { oldest, commits } = known ?? { oldest: undefined, commits: 0 };
  const first = commits;
  let [commit, time] = ['', 0];
  // Asked for all that a commit has changed, git is twice as quick as when it must look for paths.
  for await (const line of linesOf(root, [
    ...LOG,
    '--format=commit %H %ct %P',
    known ? `${known.head}..${head}` : head,
  ])) {
    const begun = COMMIT.exec(line);
    if (begun) {
      if (known && commits === first && begun[3] !== known.head) return undefined;
      [commit, time] = [begun[1]!, Number(begun[2])];
      commits += 1;
      continue;
    }
    const [, blob, kind, path] = CHANGE.exec(line) ?? [];
    if (blob === undefined || !path?.startsWith(folder)) continue;
    const inside = path.slice(folder.length);
    if (!folders.some((one) => inside.startsWith(`${one}/`))) continue;
    oldest ??= time;
    const order = commits - 1;
    const state = { commit, order, blob };
    if (kind === 'D') removed.set(inside, order);
    else if (!states.get(inside)?.push(state)) states.set(inside, [state]);
  }
  return commits === first ? undefined : { head, commits, states, removed, oldest };
}
