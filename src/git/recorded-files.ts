import { linesOf } from './git.ts';
import type { Repository } from './repository.ts';

/** A state of a file: which commit brought it, and the blob that holds it. */
export interface RecordedState {
  commit: string;
  /** Where the commit stands: 0 is the oldest. */
  order: number;
  blob: string;
}

/** What the commits of a branch have made of the files of a folder. */
export interface RecordedFiles {
  /** The states of each file, oldest first, by its path in the folder; those that git has to quote are left out. */
  states: ReadonlyMap<string, readonly RecordedState[]>;
  /** The seconds since 1970 at which the oldest commit was made that is known; undefined where none is. */
  oldest: number | undefined;
}

const COMMIT = /^commit ([0-9a-f]+) (\d+)$/;
const CHANGE = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([AMT])\t([^"].*)$/;

/**
 * Every state of every file that the current branch had, in first-parent order, asked in one call.
 * @param paths folders and files below the repository's folder; only what lies there is looked at
 * @throws NoHistory if git refuses, as it does where there is no commit yet
 */
export async function recordedFiles({ root, folder }: Repository, paths: readonly string[]): Promise<RecordedFiles> {
  const log = [
    'log',
    '--first-parent',
    '-m',
    '--reverse',
    '--raw',
    '--no-renames',
    '--no-abbrev',
    '--no-show-signature',
  ];
  const where = paths.map((path) => `:(top,literal)${folder}${path}`);
  const states = new Map<string, RecordedState[]>();
  let commit = '';
  let order = -1;
  let oldest: number | undefined;
  for await (const line of linesOf(root, [...log, '--format=commit %H %ct', 'HEAD', '--', ...where])) {
    const begun = COMMIT.exec(line);
    if (begun) {
      commit = begun[1]!;
      order += 1;
      oldest ??= Number(begun[2]);
      continue;
    }
    const [, blob, , path] = CHANGE.exec(line) ?? [];
    if (blob === undefined || path === undefined) continue;
    const inside = path.slice(folder.length);
    const known = states.get(inside);
    if (known) known.push({ commit, order, blob });
    else states.set(inside, [{ commit, order, blob }]);
  }
  return { states, oldest };
}
