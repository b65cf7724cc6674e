import type { CorpusEntries } from '../../corpus/corpus.ts';
import type { Gate } from '../../corpus/gate/gate.ts';
import type { Change } from '../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { changedFiles } from '../../git/changed-files.ts';
import { NoHistory } from '../../git/git.ts';
import { repositoryOf } from '../../git/repository.ts';
import { dayInVietnam } from '../../vietnamese/dates/day-in-vietnam.ts';
import type { DocumentHistory, History } from '../history.ts';
import type { Tasked } from '../tasked.ts';
import { knownCommits } from './known-commits.ts';
import { type Logged, loggedDocuments, type LogEntry, loggedUnits } from './logged.ts';
import { withNamesNow } from './names-now.ts';
import { taskedBefore } from './tasked-before.ts';
import { openVersionCache } from './version-cache.ts';
import { currentVersion, leadingNames, type Past, type Recorded, versionsOf } from './versions-of.ts';

export interface HistoryOptions {
  /** What no text may pass without being looked at. */
  gate: Gate;
  /** Where versions are kept between runs; default `.cache/` beside package.json. */
  cacheDir?: string;
}

/**
 * The versions of every document and unit, from git. Nothing in the past can fail it: a version that cannot be read any
 * more, or must not be, says so. Without git, or in a shallow clone, it says that it is not complete.
 */
export async function readHistory(
  contentDir: string,
  entries: CorpusEntries,
  { gate, cacheDir }: HistoryOptions,
): Promise<History> {
  const recorded = await recordedIn(contentDir, cacheDir);
  const addresses = entries.formerAddresses ?? [];
  const cache = recorded && openVersionCache(contentDir, gate, cacheDir);
  const read = async <E extends LogEntry, V>(logged: readonly Logged<E, V>[]): Promise<Past<E, V>[]> =>
    recorded && cache
      ? versionsOf(logged, addresses, recorded, { cache, gate })
      : logged.map((one) => ({ versions: currentVersion(one), formerNames: leadingNames(one.file, addresses) }));
  const [documents, units] = [loggedDocuments(entries), loggedUnits(entries)];
  const ofDocuments = await read(documents);
  const ofUnits = await read(units);
  const withTasked = await toldTo(documents, ofDocuments, recorded);
  cache?.save();
  return withNamesNow(
    {
      ...gapOf(recorded),
      documents: new Map(documents.map(({ file: { id } }, i) => [id, { slug: id, ...withTasked[i]! }])),
      units: new Map(units.map(({ file: { id } }, i) => [id, { id, ...ofUnits[i]! }])),
    },
    addresses,
  );
}

/** The same, where each document that was taken back says to whom it had given tasks. */
async function toldTo(
  documents: readonly Logged<Change, DirectiveDocument>[],
  past: readonly Past<Change, DirectiveDocument>[],
  recorded: Recorded | undefined,
): Promise<Omit<DocumentHistory, 'slug'>[]> {
  const blobs = documents.flatMap(({ file }, i) => {
    const blob = past[i]!.takenBack;
    return blob === undefined ? [] : [{ file, blob }];
  });
  const tasked = recorded ? await taskedBefore(recorded.repository.root, blobs) : new Map<string, Tasked>();
  return past.map(({ takenBack, versions, formerNames }) => {
    const of = tasked.get(takenBack ?? '');
    return { versions, formerNames, ...(of && { tasked: of }) };
  });
}

/** What git has of a folder; undefined where there is no git, no repository or no commit. */
async function recordedIn(contentDir: string, cacheDir: string | undefined): Promise<Recorded | undefined> {
  try {
    const repository = await repositoryOf(contentDir);
    if (!repository) return undefined;
    const recorded = await knownCommits(repository, contentDir, cacheDir);
    // A folder that lies in a repository and was never put into it has no past there.
    if (recorded.oldest === undefined) return undefined;
    const changed = await changedFiles(repository, 'HEAD');
    return { ...recorded, repository, uncommitted: new Set(changed.map(({ path }) => path)) };
  } catch (error) {
    if (error instanceof NoHistory) return undefined;
    throw error;
  }
}

function gapOf(recorded: Recorded | undefined): Pick<History, 'incomplete' | 'since'> {
  if (!recorded) return { incomplete: 'no-git' };
  if (!recorded.repository.isShallow) return {};
  const { oldest } = recorded;
  return {
    incomplete: 'shallow',
    ...(oldest !== undefined && { since: dayInVietnam(new Date(oldest * 1000)) }),
  };
}
