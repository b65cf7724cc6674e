import { openContentCache } from '../../corpus/content-cache.ts';
import { type RecordedFiles, recordedFiles, type RecordedState } from '../../git/recorded-files.ts';
import type { Repository } from '../../git/repository.ts';

/** The folders whose files have versions. */
const WITH_LOGS = ['van-ban', 'don-vi'];
const KEY = 'recorded';

interface Stored extends Pick<RecordedFiles, 'head' | 'commits'> {
  oldest?: number;
  states: [string, RecordedState[]][];
  removed: [string, number][];
}

/**
 * What the commits have made of documents and units: what earlier runs were told, and what came since. Of a shallow clone
 * nothing is remembered: it may become deeper, and its last commit stays the same.
 */
export async function knownCommits(
  repository: Repository,
  contentDir: string,
  cacheDir: string | undefined,
): Promise<RecordedFiles> {
  if (repository.isShallow) return recordedFiles(repository, WITH_LOGS);
  const cache = openContentCache('commits', contentDir, [], cacheDir);
  const before = stored(cache.get(KEY));
  const known = await recordedFiles(repository, WITH_LOGS, before);
  if (known !== before) cache.set(KEY, toJson(known));
  cache.save();
  return known;
}

function stored(json: string | undefined): RecordedFiles | undefined {
  if (json === undefined) return undefined;
  const { oldest, states, removed, ...rest } = JSON.parse(json) as Stored;
  return { ...rest, oldest, states: new Map(states), removed: new Map(removed) };
}

const toJson = ({ states, removed, ...rest }: RecordedFiles): string =>
  JSON.stringify({ ...rest, states: [...states], removed: [...removed] });
