import type { Sourced } from '../../corpus/content.ts';
import type { Gate } from '../../corpus/gate/gate.ts';
import { unreleased } from '../../corpus/gate/withheld.ts';
import { type BlobOfFile, type ReadBlob, readBlobs } from './read-blobs.ts';
import type { ReadVersion, VersionCache } from './version-cache.ts';

/** A past version that nobody withholds, and what stands in its place now: that may allow what it did not allow itself. */
export interface PastVersion extends BlobOfFile {
  current: Sourced<unknown>;
}

/** What may be made of a past version. */
export type PastState = 'shown' | 'unreadable' | 'withheld';

/** Reads past versions, each once; the gates look at all of them, and what they hold back is kept nowhere. */
export async function readPastVersions(
  root: string,
  versions: readonly PastVersion[],
  { cache, gate }: { cache: VersionCache; gate: Gate },
): Promise<Map<PastVersion, PastState>> {
  const unread = versions.filter(({ file, blob }) => cache.get(file.path, blob) === undefined);
  const withheld = new Set<PastVersion>();
  for await (const read of readBlobs(root, unread, gate.findingsIn)) if (!remember(read, cache)) withheld.add(read.of);
  const states = versions.map((version): [PastVersion, PastState] => {
    if (withheld.has(version)) return [version, 'withheld'];
    return [version, stateOf(version, cache.get(version.file.path, version.blob)!, cache)];
  });
  return new Map(states);
}

/** Keeps what was read, unless a gate holds it back; returns whether it may be shown. */
function remember(
  { of: { file, blob, current }, parsed: { entry, issues }, found }: ReadBlob<PastVersion>,
  cache: VersionCache,
): boolean {
  if (unreleased(file.path, found, entry ? [entry, current] : [current]).length > 0) return false;
  const isRefused = !entry || entry.broken.length > 0 || issues.some(({ severity }) => severity === 'error');
  cache.set(file.path, blob, { found, isRefused, isKnown: entry !== undefined }, entry && JSON.stringify(entry));
  return true;
}

/** What a version that is remembered may be shown as today: an allowance may have been taken back since. */
function stateOf({ file, blob, current }: PastVersion, known: ReadVersion, cache: VersionCache): PastState {
  if (known.found.length > 0) {
    const own = known.isKnown ? [JSON.parse(cache.entryOf(file.path, blob)) as Sourced<unknown>] : [];
    if (unreleased(file.path, known.found, [...own, current]).length > 0) {
      cache.drop(file.path, blob);
      return 'withheld';
    }
  }
  return known.isRefused ? 'unreadable' : 'shown';
}
