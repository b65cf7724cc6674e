import type { RecordedFiles, RecordedState } from '../../git/recorded-files.ts';

/** The past of a file. */
export interface FollowedFile {
  /** Oldest first. */
  states: RecordedState[];
  /** The paths that it had before. */
  formerPaths: string[];
}

/**
 * The states of a file under its name and the names that it had before. A file that stood beside this one and leads to it
 * now was taken in by it: what that one said is no past of this one.
 * @param path the file
 * @param leading those whose addresses lead to it
 */
export function followedFile(
  path: string,
  leading: readonly string[],
  { states: recorded, removed }: Pick<RecordedFiles, 'states' | 'removed'>,
): FollowedFile {
  let states = [...(recorded.get(path) ?? [])];
  const formerPaths: string[] = [];
  const last = (one: string): number => recorded.get(one)?.at(-1)?.order ?? -1;
  for (const one of [...leading].sort((a, b) => last(b) - last(a))) {
    const begins = states[0]?.order ?? Infinity;
    const before = (recorded.get(one) ?? []).filter(({ order }) => order < begins);
    const isGone = (removed.get(one) ?? Infinity) <= begins;
    const isCopied = before.some(({ blob }) => blob === states[0]?.blob);
    if (!isGone && !isCopied) continue;
    states = [...before, ...states];
    formerPaths.push(one);
  }
  return { states, formerPaths };
}
